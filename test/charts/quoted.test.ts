import { expect, test } from 'vitest';
import { quoted } from '../../src/charts/quoted.ts';

test.each([
  ['a value', 'in-force', 'in-force'],
  ['letters of any script', 'мир ١٢ 💩', 'мир ١٢ 💩'],
  ['a sign that turns letters round', '\u202Etxt.exe', '�txt.exe'],
  ['signs that nobody sees', 'a\u0000b\nc\u200Bd\uFFFE', 'a�b�c�d�'],
  ['marks of a pattern', "$'$&{value}", "$'$&{value}"],
  ['what is longer than a line', 'x'.repeat(61), `${'x'.repeat(60)}…`],
  ['a letter in two halves, cut between them', `${'x'.repeat(59)}💩`, `${'x'.repeat(59)}�…`],
])('quoted shows %s', (_, value, shown) => {
  expect(quoted(value)).toBe(shown);
});
