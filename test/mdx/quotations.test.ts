import { describe, expect, test } from 'vitest';
import { findQuotations, isRecorded } from '../../src/mdx/quotations.ts';

describe('findQuotations', () => {
  test('finds every run of words in curly or straight marks, with the place of its opening mark', () => {
    expect(findQuotations('He said “no” and then "perhaps".')).toEqual([
      { text: 'no', offset: 8 },
      { text: 'perhaps', offset: 22 },
    ]);
  });

  test('takes apostrophes and single marks for no quotation', () => {
    expect(findQuotations('Kyiv’s ‘ask’ wasn’t one')).toEqual([]);
  });

  test('an opening mark that nothing closes opens nothing', () => {
    expect(findQuotations('He said “no')).toEqual([]);
  });
});

describe('isRecorded', () => {
  const recorded = ['It’s not the front line, it is the sky above it.'];

  test.each([
    ['the whole quotation', 'It’s not the front line, it is the sky above it.'],
    ['a part of it', 'the sky above it'],
    ['a part that ends before a comma', 'the front line'],
    ['another shape of apostrophe', "It's not the front line"],
    ['another case at the start', 'The sky above it'],
    ['a comma of the sentence around it', 'the sky above it,'],
    ['an ellipsis at an end', '… the sky above it'],
    ['a line break', 'the sky\nabove it'],
  ])('knows %s', (_, quotation) => {
    expect(isRecorded(quotation, recorded)).toBe(true);
  });

  test.each([
    ['words in another order', 'the line front'],
    ['words left out in the middle', 'the front … the sky'],
    ['a part of a word', 'the sky abo'],
    ['the end of a word', 'ky above it'],
    ['a word more', 'the sky above it all'],
    ['nothing', ''],
    ['an ellipsis alone', '…'],
  ])('does not know %s', (_, quotation) => {
    expect(isRecorded(quotation, recorded)).toBe(false);
  });

  test('looks in every recorded quotation', () => {
    expect(isRecorded('no troops', [...recorded, 'There will be no troops'])).toBe(true);
    expect(isRecorded('no troops', [])).toBe(false);
  });

  test('takes marks of a pattern for what they are', () => {
    expect(isRecorded('a (b) c?', ['a (b) c? d'])).toBe(true);
    expect(isRecorded('a.c', ['abc'])).toBe(false);
  });
});
