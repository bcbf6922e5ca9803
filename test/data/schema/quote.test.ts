import { describe, expect, test } from 'vitest';
import { faults, swap, told } from '../fixture.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('quote', () => {
  test('holds 25 words', () => {
    expect(faults(swap('quotes.yaml', 'It does not have unanimity', `It does not have ${words(21)}`))).toEqual([]);
  });

  test('does not hold 26', () => {
    expect(told(swap('quotes.yaml', 'It does not have unanimity', words(26)))).toMatchInlineSnapshot(`
      "content/data/quotes.yaml:2:9  macron-no-unanimity › text  [too-many-words]
        2 |   text: "word word word word word word word word word word word word word word word word word wo…
          |         ^
        came:    "word word word word word word word word word word word word word word word word word word word w…
        allowed: at most 25 words"
    `);
  });

  test('counts words over line ends and several blanks', () => {
    const text = `>-\n    It does not have ${words(9)}\n    ${words(6)}   ${words(6)}`;
    expect(faults(swap('quotes.yaml', '"It does not have unanimity"', text))).toEqual([]);
    expect(faults(swap('quotes.yaml', '"It does not have unanimity"', `${text} word`))).toHaveLength(1);
  });

  test('has a language', () => {
    expect(told(swap('quotes.yaml', 'language: en', 'language: english'))).toMatchInlineSnapshot(`
      "content/data/quotes.yaml:3:13  macron-no-unanimity › language  [wrong-form]
        3 |   language: english
          |             ^
        came:    "english"
        allowed: a language code such as en or uk"
    `);
  });
});
