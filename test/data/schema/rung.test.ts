import { expect, test } from 'vitest';
import { swap, told } from '../fixture.ts';

test('a rung knows a state from Macron, from itself or from the press', () => {
  expect(told(swap('rungs.yaml', 'how: itself', 'how: itsself'))).toMatchInlineSnapshot(`
    "content/data/rungs.yaml:5:25  pledged › named.0.how  [unknown-value]
      5 |     - { actor: fr, how: itsself }
        |                         ^
      came:    "itsself"
      allowed: macron, itself, press
      did you mean itself?"
  `);
});

test('a rung says what is missing', () => {
  expect(told(swap('rungs.yaml', '  gap: "No list was published."\n', ''))).toMatchInlineSnapshot(`
    "content/data/rungs.yaml:1:3  pledged › gap  [missing-field]
      1 | - id: pledged
        |   ^
      came:    nothing
      allowed: text (put numbers and dates in quotation marks)"
  `);
});
