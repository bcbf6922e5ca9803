import { expect, test } from 'vitest';
import { figureFaults } from '../../src/data/figure-faults.ts';
import { readTables } from '../../src/data/parse.ts';
import { VALID } from './valid-files.ts';

/** What is told of a row with these numbers, beside two of troops. */
function told(numbers: string, unit: string, group = 'money', id = 'more'): string[] {
  const row = `\n- id: ${id}\n  label: "More"\n  kind: count\n  group: ${group}\n  ${numbers}\n  unit: "${unit}"\n  asOf: "2026-04"\n  who: "Us"\n  sources: [wire-report]\n`;
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

test.each([
  ['value: 64000', 'troops', 'force-size'],
  ['value: 256000\n  plot: false', 'troops', 'force-size'],
  ['said: "thousands"\n  plot: false', 'troops', 'force-size'],
  ['value: 1000', 'km', 'front-line'],
])('figureFaults lets a picture draw %j of %s', (numbers, unit, group) => {
  expect(told(numbers, unit, group)).toEqual([]);
});

test.each([
  [
    ...(['value: 640000', 'troops', 'force-size', 'more'] as const),
    'value; 640000 troops; 1000 to 200000, which pictures can draw, or plot: false with a note that says why',
  ],
  [...(['said: "thousands"', 'troops', 'force-size', 'more'] as const), 'said; thousands; a number, or plot: false'],
  [...(['value: 0', 'km', 'front-line', 'more'] as const), 'value; 0 km; 500 to 2500, which pictures can draw'],
  [
    ...(['low: 250000\n  high: 260000\n  plot: false', 'troops', 'force-size', 'force-256k'] as const),
    'low; force-256k; one value, with which others are reckoned',
  ],
  [
    ...(['value: 63000\n  plot: false', 'troops', 'force-size', 'force-256k'] as const),
    'value; 64000 of force-64k; not more than all there were: force-256k is 63000',
  ],
])(
  'figureFaults finds what no picture could draw or reckon with: %j of %s of the group %s',
  (numbers, unit, group, id, came) => {
    expect(told(numbers, unit, group, id)).toEqual([came]);
  },
);
