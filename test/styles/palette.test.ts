import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMITMENTS } from '../../src/data/levels.ts';
import { contrast, readTokens, type Themed } from './contrast.ts';
import { leastSteps, paletteFaults } from './palette.ts';

const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));
const THEMES = ['light', 'dark'] as const;
const LEVEL_NAMES = COMMITMENTS.map((level) => `level-${level}`);
const coloursOf = (names: readonly string[], theme: keyof Themed) =>
  names.map((name) => tokens.get(name)?.[theme] ?? '');

describe.each(THEMES)('the palette, %s', (theme) => {
  test('has four levels that stand out from the page and from one another, for every eye, in order of lightness', () => {
    expect(LEVEL_NAMES).toHaveLength(4);
    expect(paletteFaults(tokens, LEVEL_NAMES, theme)).toEqual([]);
  });

  test('has two voices that are told apart by every eye', () => {
    expect(paletteFaults(tokens, ['voice-a', 'voice-b'], theme)).toEqual([]);
  });

  test('has more contrast with the page for more commitment', () => {
    const page = tokens.get('page')?.[theme] ?? '';
    const contrasts = coloursOf(LEVEL_NAMES, theme).map((colour) => contrast(colour, page));
    const steps = contrasts.slice(1).map((value, index) => value / (contrasts[index] ?? 1));
    expect(Math.min(...steps)).toBeGreaterThan(1.3);
  });
});

test('the levels are as far apart as they were measured when they were chosen', () => {
  expect(leastSteps(coloursOf(LEVEL_NAMES, 'light'))).toEqual([17.0, 13.2, 15.2, 13.2, 13.1]);
  expect(leastSteps(coloursOf(LEVEL_NAMES, 'dark'))).toEqual([15.9, 13.6, 14.5, 13.6, 13.4]);
});

describe('paletteFaults', () => {
  const bad = (...ramp: string[]) =>
    new Map<string, Themed>([
      ['page', { light: '#fdfbf7', dark: '#14171c' }],
      ...ramp.map((hex, index) => [`step-${index + 1}`, { light: hex, dark: hex }] as const),
    ]);
  const faults = (...ramp: string[]) =>
    paletteFaults(
      bad(...ramp),
      ramp.map((_, index) => `step-${index + 1}`),
      'light',
    );

  test('takes a ramp from middling grey to black', () => {
    expect(faults('#7d828b', '#4a4f57', '#1b1d21')).toEqual([]);
  });

  test('catches a step too faint for the page', () => {
    expect(faults('#d8d4cb', '#4a4f57')).toEqual(['--step-1 has a contrast of 1.4 with the page, light']);
  });

  test('catches a red and a green that are one in deuteranopia and in grey', () => {
    expect(faults('#b5442c', '#5f7a12')).toEqual([
      'neighbours differ by 7.5 in deuteranopia, light',
      'neighbours differ by 6.9 in grey, light',
    ]);
  });

  test('catches a lightness that turns back', () => {
    expect(faults('#6b7078', '#1b1d21', '#4a4f57')).toEqual(['lightness turns back on the way, light']);
  });
});
