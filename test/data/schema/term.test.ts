import { describe, expect, test } from 'vitest';
import { faults, swap, told } from '../fixture.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('term', () => {
  test('has a definition of 40 words', () => {
    expect(faults(swap('terms.yaml', 'Help standing behind a force.', words(40)))).toEqual([]);
  });

  test('has no definition of 41', () => {
    expect(told(swap('terms.yaml', 'Help standing behind a force.', words(41)))).toMatchInlineSnapshot(`
      "content/data/terms.yaml:3:15  backstop › definition  [too-many-words]
        3 |   definition: "word word word word word word word word word word word word word word word word w…
          |               ^
        came:    "word word word word word word word word word word word word word word word word word word word w…
        allowed: at most 40 words"
    `);
  });
});
