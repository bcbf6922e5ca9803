import { describe, expect, test } from 'vitest';
import { daysOutOfOrder, impossibleDays, wrongWeekdays } from '../../src/wording/days.ts';
import { aField, aWording, cameOf, tell } from './fixture.ts';

const came = (text: string) => cameOf(impossibleDays(aWording(text)));

describe('impossibleDays', () => {
  test('tells which days the month has', () => {
    expect(tell(impossibleDays(aWording('It was told on 31 June 2026.')))).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:3:16  day  [day-impossible]
        came:    "31 June 2026"
        allowed: a day of June, from 1 to 30"
    `);
  });

  test.each([
    ['On 0 May.', '"0 May"'],
    ['On 30–32 August 2025.', '"30–32 August 2025"'],
    ['On 30 February.', '"30 February"'],
    ['On 29 February 2025.', '"29 February 2025"'],
    ['From 29 to 31 September.', '"29 to 31 September"'],
  ])('finds “%s”', (text, words) => {
    expect(came(text)).toEqual([words]);
  });

  test.each([
    'On 29 February, and on 29 February 2024.',
    'On 9–11 May 2026, 31 December and 30 June 2026.',
    'In June 2026, and in 2026 June was wet.',
    'He said “on 31 June”.',
  ])('lets stand “%s”', (text) => {
    expect(came(text)).toEqual([]);
  });

  test('has no say about what others wrote', () => {
    const title = aField('sources', 'title', '31 June');
    expect(impossibleDays(title)).toHaveLength(1);
    expect(impossibleDays({ ...title, quoted: true })).toEqual([]);
  });
});

describe('daysOutOfOrder', () => {
  test('finds a span that ends before it begins, and turns it round', () => {
    const told = daysOutOfOrder(aWording('From 9–4 September 2025, and on 9 and 9 May.'));
    expect(told.map(({ came: words, meant }) => [words, meant])).toEqual([
      ['"9–4 September 2025"', '4–9 September 2025'],
      ['"9 and 9 May"', '9 and 9 May'],
    ]);
  });

  test.each(['From 4–9 September 2025.', 'From 30 April to 2 May 2026.', 'He said “9–4 May”.'])(
    'lets stand “%s”',
    (text) => {
      expect(daysOutOfOrder(aWording(text))).toEqual([]);
    },
  );
});

describe('wrongWeekdays', () => {
  test('finds a day of the week that is another, and names it', () => {
    const told = wrongWeekdays(aWording('On Monday, 4 September 2025, and Monday the 1 September 2025.'));
    expect(told.map(({ came: words, meant }) => [words, meant])).toEqual([['"Monday, 4 September 2025"', 'Thursday']]);
  });

  test('has no say where no year is given, or in the words of others', () => {
    expect(wrongWeekdays(aWording('On Monday, 4 September. He said “Monday, 4 September 2025”.'))).toEqual([]);
  });
});
