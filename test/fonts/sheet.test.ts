import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STAND_INS } from '../../src/fonts/faces.ts';
import { fontSheet } from '../../src/fonts/sheet.ts';

test('src/styles/fonts.css is what faces.ts says; else run "npm run fonts"', () => {
  expect(readFileSync('src/styles/fonts.css', 'utf8')).toBe(fontSheet());
});

test('every stand-in is named by a face of the tokens', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  expect(STAND_INS.filter(({ name }) => !tokens.includes(`"${name}"`))).toEqual([]);
});

test('no face is swapped under the reader’s eye', () => {
  expect(fontSheet()).toContain('font-display: optional');
  expect(fontSheet()).not.toMatch(/font-display: (?:swap|auto|block|fallback)/);
});
