import { expect, test } from 'vitest';
import { joinDates } from '../../src/mdx/dates.ts';

/** With "_" for a space at which no line ends, and "+" for what joins two letters. */
const seen = (text: string) => joinDates(text).replaceAll('\u00A0', '_').replaceAll('\u2060', '+');

test('joinDates lets no line end inside a date, and leaves all else', () => {
  expect(seen('On 1 July 2026, and on 30 April.')).toBe('On 1_July_2026, and on 30_April.');
  expect(seen('In September 2025 the two may, in May, meet 26 people.')).toBe(
    'In September_2025 the two may, in May, meet 26 people.',
  );
  expect(seen('On the night of 9–10 September 2025, 30–40 of them.')).toBe(
    'On the night of 9+–+10_September_2025, 30–40 of them.',
  );
  expect(seen('Until 2026 March is far')).toBe('Until 2026 March is far');
});
