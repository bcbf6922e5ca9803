import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { source } from '../../../src/data/schema/source.ts';
import { fieldsOf, flagOf } from '../../../src/desk/new/field.ts';
import { fieldsFor, schemaFields } from '../../../src/desk/new/fields.ts';
import { KINDS, schemaOf } from '../../../src/desk/new/kinds.ts';
import type { JsonSchema } from '../../../src/desk/schemas/json-schema.ts';
import { known } from './fixture.ts';

const jsonOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema;
const fieldNamed = (schema: z.ZodType, name: string) => fieldsOf(jsonOf(schema)).find((field) => field.name === name);

test('flagOf writes names in small letters with hyphens', () => {
  expect([flagOf('asOf'), flagOf('amount.unit')]).toEqual(['--as-of', '--amount-unit']);
});

describe('fieldsOf', () => {
  test('has a field that a schema gains', () => {
    const grown = source.extend({ archive: z.string().describe('A copy that stays.') });
    expect(fieldNamed(grown, 'archive')).toEqual({
      ...{ name: 'archive', flag: '--archive', about: 'A copy that stays.', required: true },
      ...{ holds: 'text', list: false, among: undefined },
    });
  });

  test.each([
    [z.number(), { holds: 'number', list: false }],
    [z.literal(true), { holds: 'mark', among: ['true'] }],
    [z.enum(['a', 'b']), { holds: 'text', among: ['a', 'b'] }],
    [z.array(z.enum(['a', 'b'])), { list: true, among: ['a', 'b'] }],
    [z.array(z.string()), { list: true, among: undefined }],
  ])('tells what one value is', (schema, told) => {
    expect(fieldNamed(z.strictObject({ x: schema }), 'x')).toMatchObject(told);
  });

  test('has the fields of a record within, which goes by the first of them', () => {
    const amount = z.strictObject({ value: z.number(), unit: z.string() });
    expect(fieldsOf(jsonOf(z.strictObject({ amount: amount.optional() })))).toMatchObject([
      { name: 'amount.value', first: 'amount.value' },
      { name: 'amount.unit', first: 'amount.value' },
    ]);
  });

  test('has the fields of each alternative, asked for with that one only', () => {
    const opening = z.discriminatedUnion('show', [
      z.strictObject({ show: z.literal('all') }),
      z.strictObject({ show: z.literal('some'), which: z.string() }),
    ]);
    expect(fieldsOf(jsonOf(z.strictObject({ opening })))).toMatchObject([
      { name: 'opening.show', among: ['all', 'some'] },
      { name: 'opening.which', only: { name: 'opening.show', value: 'some' } },
    ]);
  });

  test('throws where a required field cannot be asked for, and leaves out one that need not be', () => {
    const stages = z.array(z.strictObject({ a: z.string() }));
    expect(() => fieldsOf(jsonOf(z.strictObject({ stages })))).toThrow('stages cannot be asked for in a line');
    expect(fieldsOf(jsonOf(z.strictObject({ stages: stages.optional() })))).toEqual([]);
  });
});

describe('fieldsFor', () => {
  test.each(KINDS)('%s has every field of its schema but the day to look at it again', (kind) => {
    const tops = new Set(fieldsFor(kind, known()).map(({ name }) => name.replace(/\..*/, '')));
    expect([...tops]).toEqual(
      expect.arrayContaining(Object.keys(schemaOf(kind).shape).filter((name) => name !== 'reviewBy')),
    );
  });

  test('offers the ids that there are', () => {
    const actor = schemaFields('position', known().tables).find(({ name }) => name === 'actor');
    expect(actor).toMatchObject({ of: 'actors', among: ['fr', 'ua'], holds: 'text' });
  });

  test('knows dates, whatever is said of them', () => {
    const dates = (['source', 'position', 'event'] as const).flatMap((kind) =>
      fieldsFor(kind, known()).filter(({ holds }) => holds === 'date'),
    );
    expect(dates.map(({ name }) => name)).toEqual([
      'published',
      'accessed',
      'archived.date',
      'asOf',
      'until',
      'date',
      'end',
    ]);
  });

  test('asks for the id last, because it follows from the rest', () => {
    expect(fieldsFor('event', known()).at(-1)?.name).toBe('id');
  });
});
