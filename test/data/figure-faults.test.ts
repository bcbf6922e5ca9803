import { expect, test } from 'vitest';
import { figureFaults } from '../../src/data/figure-faults.ts';
import { readTables } from '../../src/data/parse.ts';
import { VALID } from './valid-files.ts';

/** What is told of a row with these numbers, beside two of troops. */
function told(numbers: string, unit: string): string[] {
  const row = `\n- id: more\n  label: "More"\n  kind: count\n  group: money\n  ${numbers}\n  unit: "${unit}"\n  asOf: "2026-04"\n  who: "Us"\n  sources: [wire-report]\n`;
  const files: Readonly<Record<string, string>> = { ...VALID, 'figures.yaml': VALID['figures.yaml'] + row };
  return figureFaults(readTables((name) => files[name] ?? '')).map(({ field, came, allowed, meant }) =>
    [field, came, meant ?? allowed].join('; '),
  );
}

test.each([
  ['value: 5', 'troops'],
  ['value: 5', 'brigades'],
  ['value: 5.5', 'EUR billion'],
  ['value: 5.5', 'km'],
  ['value: 100', '%'],
  ['said: "hundreds"', 'votes'],
  ['low: 5\n  high: 7', 'troops'],
])('figureFaults lets stand %j of %s', (numbers, unit) => {
  expect(told(numbers, unit)).toEqual([]);
});

test.each([
  ['value: -5', 'troops', 'value; -5 troops; a number that is not negative: what fell is said in words'],
  ['value: 101', '%', 'value; 101 %; at most 100 of a hundred'],
  ['low: 5\n  high: 7.5', 'troops', 'high; 7.5 troops; a whole number of troops'],
  ['value: 5', 'troop', 'unit; "troop", in no other row; troops'],
  ['value: 5', 'Troops', 'unit; "Troops", in no other row; troops'],
])('figureFaults finds %j of %s', (numbers, unit, came) => {
  expect(told(numbers, unit)).toEqual([came]);
});
