import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { frozenSheet, steady } from '../../../src/desk/freeze/sheet.ts';

test.each([
  ['a:hover', 'a'],
  ['.a > .b::before', '.a > .b'],
  ['.a:not(.b:has(> .c)) .d', '.a .d'],
  ['[data-a="b"]:focus-visible', '[data-a="b"]'],
  [':root', undefined],
  ['.a > :first-child', undefined],
])('steady(%j) is %j', (selector, found) => {
  expect(steady(selector)).toBe(found);
});

describe('frozenSheet', () => {
  const $ = load('<body><p class="a">A</p></body>');
  const sheet = (css: string) => frozenSheet(css, $);

  test('leaves out what nothing in the page can have', () => {
    expect(sheet('.a:hover,.b{color:red}.b{color:blue}')).toBe('.a:hover{color:red}');
  });

  test('leaves out faces that are fetched, and keeps those of the system', () => {
    expect(sheet('@font-face{font-family:A;src:url(a.woff2)}@font-face{font-family:B;src:local(Arial)}')).toBe(
      '@font-face{font-family:B;src:local(Arial)}',
    );
  });

  test('keeps the rules of media and of moves, and drops those that are empty', () => {
    expect(sheet('@media print{.a{color:red}}@media print{.b{color:red}}')).toBe('@media print{.a{color:red}}');
    expect(sheet('@media print{/* a reason */.b{color:red}}')).toBe('');
    expect(sheet('@keyframes k{from{opacity:0}}')).toBe('@keyframes k{from{opacity:0}}');
  });

  test('looks as it does where scripts are off', () => {
    expect(sheet('@media (scripting: none){.a{display:block}}@media (scripting: enabled){.a{display:none}}')).toBe(
      '.a{display:block}',
    );
  });
});
