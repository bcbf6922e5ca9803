import { describe, expect, test } from 'vitest';
import { slipsOfPunctuation, strayQuotationMarks } from '../../src/wording/punctuation.ts';
import { aField, aWording, cameOf, tell } from './fixture.ts';

describe('strayQuotationMarks', () => {
  test('tells of the mark, and which may stand', () => {
    expect(tell(strayQuotationMarks(aWording('It is ‘ready’.')))).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:3:7  quotation  [quotation-mark]
        came:    ‘
        allowed: “ before the words of others and ” behind them, both; an apostrophe as ’"
    `);
  });

  test('tells where the half of a pair stands', () => {
    expect(tell(strayQuotationMarks(aWording('It is “ready now.')))).toContain(':3:7  ');
    expect(tell(strayQuotationMarks(aWording('It is “set” and ready” now.')))).toContain(':3:22  ');
  });

  test.each([
    ['It is „ready“ now.', ['„', '“ without its other half']],
    ['It is «ready» now.', ['«', '»']],
    ["It is 'ready to go' now.", ["'"]],
    ['It is “ready now.', ['“ without its other half']],
    ['It is ready” now.', ['” without its other half']],
    ['It is "ready now.', ['" without its other half']],
    ['It is “ready “now” here.', ['“ without its other half']],
  ])('finds those of “%s”', (text, came) => {
    expect(cameOf(strayQuotationMarks(aWording(text)))).toEqual(came);
  });

  test.each(['It is “ready” and “set”.', 'Kyiv’s allies’ ask wasn’t one.', "Kyiv's allies' ask."])(
    'lets stand “%s”',
    (text) => {
      expect(strayQuotationMarks(aWording(text))).toEqual([]);
    },
  );

  test('has no say about the words of others', () => {
    expect(strayQuotationMarks({ ...aField('sources', 'title', '„Ready“'), quoted: true })).toEqual([]);
  });
});

describe('slipsOfPunctuation', () => {
  test('tells what came and what was meant', () => {
    expect(tell(slipsOfPunctuation(aWording('It is - so they say - ready.')))).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:3:6  punctuation  [punctuation]
        came:    " - "
        allowed: signs as print has them: one stop, no blank before it and one behind it, a dash as –, an apostrophe as ’
        did you mean " – "?

      content/en/chapters/01-paris-promises.mdx:3:20  punctuation  [punctuation]
        came:    " - "
        allowed: signs as print has them: one stop, no blank before it and one behind it, a dash as –, an apostrophe as ’
        did you mean " – "?"
    `);
  });

  test.each([
    ['It waits -- for a text--or more.', '" – "', '" – "'],
    ['It waits...', '"…"'],
    ['It waits.. And,, waits.', '"."', '","'],
    ['It waits , and waits .', '","', '"."'],
    ['It waits.The text waits.Then,too, it waits.', '". "', '". "', '", "'],
    ["Kyiv's allies' ask.", '"’"', '"’"'],
  ])('finds what was meant in “%s”', (text, ...meant) => {
    expect(slipsOfPunctuation(aWording(text)).map((fault) => fault.meant)).toEqual(meant);
  });

  test('finds a bracket without its other half', () => {
    expect(cameOf(slipsOfPunctuation(aWording('It (still waits. And) so on).')))).toEqual([') without its other half']);
    expect(cameOf(slipsOfPunctuation(aWording('It (still waits.')))).toEqual(['( without its other half']);
  });

  test.each([
    'It waits – so they say – for a text… and (still) waits.',
    'Caliber.Az, Online.ua and U.S. News of 9–11 May; €1,000.50.',
    'A MiG-31, a well-known one.',
  ])('lets stand “%s”', (text) => {
    expect(slipsOfPunctuation(aWording(text))).toEqual([]);
  });

  test('lets publishers call themselves what they do', () => {
    expect(slipsOfPunctuation(aField('sources', 'publisher', "L'Unione"))).toEqual([]);
  });
});
