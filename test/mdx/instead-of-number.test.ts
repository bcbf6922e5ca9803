import { expect, test } from 'vitest';
import { figure } from '../../src/data/schema/figure.ts';
import { insteadOfNumber } from '../../src/mdx/instead-of-number.ts';
import { findBareNumbers } from '../../src/mdx/numbers.ts';

const aFigure = (id: string, unit: string, number: object) =>
  figure.parse({
    ...{ id, label: 'What is counted', kind: 'count', group: 'any', unit, asOf: '2025-09-04', who: 'A minister' },
    ...{ sources: ['report'], ...number },
  });
const FIGURES = [
  aFigure('states-2', 'states', { value: 2 }),
  aFigure('jets-2', 'aircraft', { value: 2 }),
  aFigure('gdp-2', '%', { value: 2 }),
  aFigure('loan-2', 'EUR billion', { value: 2 }),
  aFigure('fund-2', 'EUR million', { value: 2 }),
  aFigure('range-2', 'brigades', { low: 2, high: 3 }),
  aFigure('all-26', 'states', { value: 26 }),
];

/** What is told of the first number of a text. */
function told(text: string): string | undefined {
  const [bare] = findBareNumbers(text);
  return bare && insteadOfNumber(bare, text, FIGURES);
}

test.each([
  ['Some two states came.', '<Fig id="states-2" form="words" />'],
  ['Of 2 other states, none came.', '<Fig id="states-2" />'],
  ['It spent 2% on it.', '<Fig id="gdp-2" />'],
  ['It spent two per cent on it.', '<Fig id="gdp-2" form="words" />'],
  ['It lent €2 billion.', '<Fig id="loan-2" />'],
  ['Some two brigades came.', '<Fig id="range-2" />'],
])('insteadOfNumber names in “%s” the figure that counts the same', (text, meant) => {
  expect(told(text)).toBe(meant);
});

test('insteadOfNumber names a few figures that have the number, whatever they count', () => {
  expect(told('Some 26 people came.')).toBe('<Fig id="all-26" />');
  expect(told('Three came.')).toBe('<Fig id="range-2" />');
});

test('insteadOfNumber names none of many, but a word that is free', () => {
  expect(told('The two met. States came.')).toBe('both or a pair');
  expect(told('The five met.')).toBe('several');
  expect(told('The 2 met.')).toBeUndefined();
  expect(told('The thirty met.')).toBeUndefined();
});
