import { describe, expect, test } from 'vitest';
import { editionSheet, isInRange, lettersOf } from '../../src/finish/edition-sheet.ts';

test.each([
  ['U+0000-00FF', 'a', true],
  ['U+0400-045F, U+490', 'ґ', false],
  ['U+0400-045F, U+491', 'ґ', true],
  ['U+2116', '№', true],
])('isInRange(%j, %j) is %s', (range, letter, expected) => {
  expect(isInRange(range, lettersOf(letter))).toBe(expected);
});

describe('editionSheet', () => {
  const read = () => Buffer.from('abc');

  test('takes in the faces that its words need, and no others', () => {
    const css = `@font-face{font-family:A;src:url(/a.woff2) format("woff2");unicode-range:U+0-7F}
@font-face{font-family:A;src:url(/b.woff2);unicode-range:U+400-45F}
@font-face{font-family:B;src:local("Georgia")}`;
    expect(editionSheet(css, lettersOf('Kyiv'), read).split('\n')).toEqual([
      '@font-face{font-family:A;src:url(data:font/woff2;base64,YWJj) format("woff2");unicode-range:U+0-7F}',
      '@font-face{font-family:B;src:local("Georgia")}',
    ]);
  });

  test('looks as where scripts are off, also within other conditions', () => {
    const css =
      '@media (scripting:none){a{color:red}}@media print{@media (scripting: none){b{color:red}}}@media (scripting:enabled){i{color:red}}';
    expect(editionSheet(css, new Set(), read)).toBe('a{color:red}@media print{b{color:red}}');
  });
});
