import { expect, test } from 'vitest';
import { foreignDigits } from '../../src/wording/digits.ts';
import { aField, tell } from './fixture.ts';

const who = (text: string) => aField('figures', 'who', text);

test('foreignDigits tells which digits were meant', () => {
  expect(tell(foreignDigits(who('About ６４ people')))).toMatchInlineSnapshot(`
    "content/data/figures.yaml:3:7  a-record › who  [digits-foreign]
      came:    "６４"
      allowed: the digits 0 to 9
      did you mean 64?"
  `);
  expect(foreignDigits(who('About ٦٤ people')).map(({ came, meant }) => [came, meant])).toEqual([['"٦٤"', undefined]]);
});

test('foreignDigits lets stand our digits, and what others wrote', () => {
  expect(foreignDigits(who('64,000 in 2026; CO₂, km²'))).toEqual([]);
  expect(foreignDigits(who('They wrote “６４”'))).toEqual([]);
  expect(foreignDigits({ ...who('６４'), quoted: true })).toEqual([]);
});
