import { expect, test } from 'vitest';
import { densityText, digitsText, gapText } from '../../src/charts/per-km-words.ts';

const WORDS = { metres: '{n} metres', kilometres: '{n} km' };

test('densityText shows whole people from ten up, one place below ten, two below one', () => {
  expect([50, 12.8, 7.5, 2, 0.05].map(densityText)).toEqual(['50', '13', '7.5', '2', '0.05']);
});

test('gapText speaks in metres below a kilometre and in kilometres from one up', () => {
  expect([15.625, 62.5, 800, 1000, 20_000].map((metres) => gapText(metres, WORDS))).toEqual([
    '16 metres',
    '63 metres',
    '800 metres',
    '1 km',
    '20 km',
  ]);
});

test('gapText never says 1,000 metres', () => {
  expect(gapText(999.8, WORDS)).toBe('1 km');
});

test('digitsText separates thousands', () => {
  expect(digitsText(200_000)).toBe('200,000');
});
