import { describe, expect, test } from 'vitest';
import { readDictionary, say, sayFrom } from '../../src/i18n/words.ts';

const dictionary = readDictionary(
  `
plain: Sources
chapter:
  place: Chapter {place} of {of}
  minutes:
    one: About a minute’s reading
    other: About {n} minutes’ reading
  back: "{n} and {n}"
`,
  'en-GB',
);

describe('sayFrom', () => {
  test('gives words as they stand', () => {
    expect(sayFrom(dictionary, 'plain')).toBe('Sources');
  });

  test('fills in values, each as often as it stands', () => {
    expect(sayFrom(dictionary, 'chapter.place', { place: 2, of: 'seven' })).toBe('Chapter 2 of seven');
    expect(sayFrom(dictionary, 'chapter.back', { n: 3 })).toBe('3 and 3');
  });

  test('fills in values that look like marks as they are', () => {
    expect(sayFrom(dictionary, 'chapter.place', { place: '{of}', of: '$&' })).toBe('Chapter {of} of $&');
  });

  test('takes the form for one and for more', () => {
    expect([0, 1, 2, 21].map((n) => sayFrom(dictionary, 'chapter.minutes', { n }))).toEqual([
      'About 0 minutes’ reading',
      'About a minute’s reading',
      'About 2 minutes’ reading',
      'About 21 minutes’ reading',
    ]);
  });

  test('throws for an unknown key with the likeliest one', () => {
    expect(() => sayFrom(dictionary, 'chapter.plase')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: content/i18n: no words for "chapter.plase"; did you mean "chapter.place"?]`,
    );
    expect(() => sayFrom(dictionary, 'x')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: content/i18n: no words for "x"]`,
    );
  });

  test('throws for a branch, which holds no words itself', () => {
    expect(() => sayFrom(dictionary, 'chapter')).toThrow('no words for "chapter"');
  });

  test('throws for a value that is missing', () => {
    expect(() => sayFrom(dictionary, 'chapter.place', { place: 2 })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: content/i18n: "chapter.place" needs a value for {of}]`,
    );
    expect(() => sayFrom(dictionary, 'chapter.minutes')).toThrow('needs a value for {n}');
  });
});

describe('readDictionary', () => {
  test.each(['key: 7', 'key: true', 'key:', 'key: { inner: 7 }'])('refuses what is no text: %s', (yaml) => {
    expect(() => readDictionary(yaml, 'en')).toThrow(TypeError);
  });

  test('names the key that holds no text', () => {
    expect(() => readDictionary('a:\n  b: 7', 'en')).toThrowErrorMatchingInlineSnapshot(
      `[TypeError: content/i18n: a.b holds 7, not a text]`,
    );
  });
});

test('say speaks the words of the site', () => {
  expect(say('site.name')).toBe('The Guarantee Gap');
  expect(say('actors.records', { n: 1 })).toBe('one record');
});
