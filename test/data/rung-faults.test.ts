import { expect, test } from 'vitest';
import { faults, swap } from './fixture.ts';

const told = (...of: Parameters<typeof swap>) =>
  faults(swap(...of)).map(({ line, field, code, came }) => `${line} ${field} ${code}: ${came}`);
const NAMED = 'named:\n    - { actor: fr, how: itself }\n';

test('rungFaults finds a state that a step names twice', () => {
  expect(told('rungs.yaml', NAMED, `${NAMED}    - { actor: fr, how: press }\n`)).toEqual([
    '6 named.1.actor named-twice: "fr"',
  ]);
});

test('rungFaults finds more states than the number of the step counts', () => {
  expect(told('figures.yaml', 'value: 26', 'value: 0')).toContain('2 figure more-than-all: 1 of named');
});

test('rungFaults finds a summit of which no actor tells', () => {
  expect(told('rungs.yaml', NAMED, 'named: []\n  summit: "2025-09-05"\n')).toEqual([
    '5 summit unknown-id: "2025-09-05"',
  ]);
});

test.each([
  ['figures.yaml', 'value: 26', 'low: 20\n  high: 26', 'states-26, which is no one number'],
  ['figures.yaml', 'value: 26', 'said: "dozens"', 'states-26, which is no one number'],
  ['figures.yaml', 'value: 26', 'value: 2600', 'states-26, which is 2600'],
  ['rungs.yaml', 'states-26', 'force-64k', 'force-64k, which is 64000'],
] as const)('rungFaults finds in %s a number of which no picture could draw the states', (name, piece, by, came) => {
  expect(told(name, piece, by)).toEqual([`2 figure number-impossible: ${came}`]);
});
