import { describe, expect, test } from 'vitest';
import { impossibleDays } from '../../src/wording/days.ts';
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
