import { expect, test } from 'vitest';
import { unbroken } from '../../src/i18n/unbroken.ts';

/** With "_" for a space at which no line ends, and "+" for what joins two letters. */
const kept = (text: string) => unbroken(text).replaceAll('\u00A0', '_').replaceAll('\u2060', '+');

test.each([
  ['On 1 July 2026, and on 30 April.', 'On 1_July_2026, and on 30_April.'],
  ['In September 2025 the two may, in May, meet 26 people.', 'In September_2025 the two may, in May, meet 26 people.'],
  ['On the night of 9–10 September 2025, 30–40 of them.', 'On the night of 9+–+10_September 2025, 30+–+40 of them.'],
  ['On 10–12 May 2025 and 30 September 2025', 'On 10+–+12_May_2025 and 30_September_2025'],
  ['Until 2026 March is far', 'Until 2026 March is far'],
  ['4–5 brigades on 1,100 km, for €115 billion', '4+–+5_brigades on 1,100_km, for €115_billion'],
  ['an Article 5 of its own, by an article 5 pages long', 'an Article_5 of its own, by an article 5 pages long'],
  ['Of 23 kept on record, 2 of 23', 'Of 23 kept on record, 2_of_23'],
  ['none in place, 3 specific, 14 ruled out', 'none in place, 3_specific, 14_ruled out'],
  ['a million – 5 of them', 'a million – 5 of them'],
])('unbroken lets no line end inside what is read as one: %s', (text, expected) => {
  expect(kept(text)).toBe(expected);
});
