import { expect, test } from 'vitest';
import { fieldName, shownField } from '../../src/pages/_changed-value.ts';

const change = { table: 'positions', name: 'a', field: 'level', from: 'specific', to: 'in-place' } as const;
const nameless = () => undefined;

test.each([
  ['level', 'level'],
  ['asOf', 'as of'],
  ['state.asOf', 'state, as of'],
])('fieldName(%j) is %j', (column, name) => {
  expect(fieldName(column)).toBe(name);
});

test('shownField says a level, a date and an id in words', () => {
  const show = (field: string, from: string, to: string) =>
    shownField({ ...change, field, from, to }, (table, id) => (table === 'quotes' ? `“${id}”` : undefined));
  expect(show('level', 'specific', 'in-place')).toEqual({
    label: 'level',
    short: true,
    from: [{ text: 'specific', kind: 'other' }],
    to: [{ text: 'in place', kind: 'other' }],
  });
  expect(show('until', '2026-01', '2026-02').to?.map(({ text }) => text)).toEqual(['February', '2026']);
  expect(show('quote', 'one', 'two').to).toEqual([{ text: '“two”', kind: 'other' }]);
});

test('shownField names the states of a step and who named them, and leaves alone what it cannot read', () => {
  const show = (from: string, to: string) => {
    const shown = shownField({ ...change, field: 'named', from, to }, (_, id) => (id === 'fr' ? 'France' : undefined));
    return [shown.from, shown.to].map((pieces) => pieces?.map(({ text }) => text).join(' '));
  };
  expect(show('actor: fr; how: official | actor: xx; how: press', 'actor: fr; how: itself | somebody')).toEqual([
    'France (officially); xx (by the press)',
    'France (by itself); somebody',
  ]);
});

test('shownField has nothing to say of what is not there', () => {
  expect(shownField({ ...change, field: 'value', from: undefined, to: 0 }, nameless)).toEqual({
    label: 'value',
    short: true,
    from: undefined,
    to: [{ text: '0', kind: 'other' }],
  });
});

test('shownField gives longer values a line each', () => {
  const long = 'Many words that would not stand beside others on one line';
  expect(shownField({ ...change, field: 'note', from: `${long}.`, to: `${long}!` }, nameless).short).toBe(false);
});
