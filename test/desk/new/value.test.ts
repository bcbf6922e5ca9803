import { describe, expect, test } from 'vitest';
import { type Field, plainField } from '../../../src/desk/new/field.ts';
import { readValue } from '../../../src/desk/new/value.ts';

const field = (more: Partial<Field>): Field => ({ ...plainField('x', true), ...more });

describe('readValue', () => {
  test.each<[Partial<Field>, string[], unknown]>([
    [{}, [' a \n b '], 'a b'],
    [{}, ['17\u00a0km'], '17\u00a0km'],
    [{ holds: 'number' }, ['-0.5'], -0.5],
    [{ holds: 'number' }, ['30,000'], '30,000'],
    [{ holds: 'mark', among: ['true'] }, ['Yes'], true],
    [{ holds: 'mark', among: ['true'] }, [''], true],
    [{ holds: 'mark', among: ['false'] }, ['false'], false],
    [{ holds: 'mark', among: ['false'] }, ['No'], false],
    [{ holds: 'mark', among: ['false'] }, ['true'], undefined],
    [{ holds: 'mark', among: ['true'] }, ['no'], undefined],
    [{ holds: 'mark', among: ['true'] }, ['maybe'], 'maybe'],
    [{ list: true, among: ['a', 'b'] }, ['a, b', 'a'], ['a', 'b', 'a']],
    [{ list: true }, ['One, two.', 'Three.'], ['One, two.', 'Three.']],
  ])('of %j reads %j as %j', (more, texts, value) => {
    expect(readValue(field(more), texts)).toEqual(value);
  });
});
