import { describe, expect, test } from 'vitest';
import { fieldsFor } from '../../../src/desk/new/fields.ts';
import { readFlags } from '../../../src/desk/new/flags.ts';
import { known } from './fixture.ts';

const FIELDS = fieldsFor('position', known());
const read = (...words: string[]) => readFlags(words, FIELDS);

describe('readFlags', () => {
  test('reads texts, numbers, marks and lists', () => {
    const words = [
      '--actor',
      'fr',
      '--amount-value=600',
      '--approx',
      '--sources',
      'a,b c',
      '--sources',
      'd',
      '--dry-run',
    ];
    expect(read(...words)).toEqual({
      row: { actor: 'fr', amount: { value: 600 }, approx: true, sources: ['a', 'b', 'c', 'd'] },
      ...{ left: [], dryRun: true, help: false, faults: [] },
    });
  });

  test('reads a name as the schema writes it', () => {
    expect(read('--asOf', '2026-06-20').row).toEqual({ asOf: '2026-06-20' });
  });

  test('takes yes and no for a mark', () => {
    expect(read('--approx', 'Yes').row).toEqual({ approx: true });
    expect(read('--approx', 'no').row).toEqual({});
    expect(read('--approx', 'no').left).toEqual(['approx']);
    expect(read('--approx').left).toEqual([]);
    expect(read('--approx=maybe').row).toEqual({ approx: 'maybe' });
  });

  test('puts a text in one line, its letters in one piece', () => {
    expect(read('--summary', ' Le\u0301vy\n  says ').row).toEqual({ summary: 'L\u00e9vy says' });
  });

  test('takes an empty text for none', () => {
    expect(read('--speaker', '', '--sources=').row).toEqual({});
  });

  test.each([
    [['--actr', 'fr'], 'there is no flag --actr; did you mean --actor?'],
    [['--actor', 'fr', '--actor', 'ua'], '--actor is given twice'],
    [['--summary'], '--summary has no value'],
    [['--summary', '--actor', 'fr'], '--summary has no value'],
    [['fr'], '"fr" belongs to no flag; with npm, flags come after two hyphens: npm run new -- source --title "…"'],
  ])('tells what is wrong with %j', (words, fault) => {
    expect(read(...words).faults).toEqual([fault]);
  });
});
