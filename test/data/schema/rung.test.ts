import { expect, test } from 'vitest';
import { swap, told } from '../fixture.ts';

test('a rung knows a state from an official word or from the press', () => {
  expect(told(swap('rungs.yaml', 'how: official', 'how: offical'))).toMatchInlineSnapshot(`
    "content/data/rungs.yaml:5:25  pledged › named.0.how
      came:    "offical"
      allowed: official, press
      did you mean official?"
  `);
});

test('a rung says what is missing', () => {
  expect(told(swap('rungs.yaml', '  gap: "No list was published."\n', ''))).toMatchInlineSnapshot(`
    "content/data/rungs.yaml:1:3  pledged › gap
      came:    nothing
      allowed: text (put numbers and dates in quotation marks)"
  `);
});
