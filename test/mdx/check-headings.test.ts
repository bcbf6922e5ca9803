import { describe, expect, test } from 'vitest';
import { faultsIn } from './fixture.ts';

describe('checkFile on headings', () => {
  test('has no fault to tell of levels that go down one by one and up by any', () => {
    expect(faultsIn('\n## Bread\n\n### Rye\n\n### Oats\n\n## Wine\n')).toBe('');
  });

  test('a level that is skipped', () => {
    expect(faultsIn('\n### Too deep\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  heading  [heading-skips]
        came:    a ### heading
        allowed: at most ## here: who goes by headings would look for one in between"
    `);
  });

  test('a paragraph of which the line below it makes a heading', () => {
    expect(faultsIn('\nThe words before.\n---\nThe words behind.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  heading  [markdown-kind]
        came:    Markdown of the kind "underlined heading"
        allowed: paragraphs, headings, lists, links and the components
        did you mean ## The words before.?"
    `);
  });

  test('words that another heading of the page has', () => {
    expect(faultsIn('\n## One\n\n## One\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:11:1  heading  [heading-twice]
        came:    One
        allowed: words of its own: line 9 has these, and both would have one address"
    `);
  });

  test('what prints words of its own in a heading', () => {
    expect(faultsIn('\n## The <Fig id="states-26" /> states\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:8  <Fig>  [component-place]
        came:    one in a heading
        allowed: one in the paragraph below it"
    `);
  });

  test('a heading without words', () => {
    expect(faultsIn('\n##\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  heading  [heading-empty]
        came:    nothing
        allowed: words: a letter or a digit at least"
    `);
  });

  test.each([
    ['!', '"!"'],
    ['🇺🇦', '"🇺🇦"'],
    ['\\---', '"---"'],
    ['&nbsp;', 'nothing'],
    ['<Quote id="not-the-front" inline />', 'nothing'],
  ])('a heading of no letters, %s', (words, came) => {
    expect(faultsIn(`\n## ${words}\n`)).toContain(`[heading-empty]\n  came:    ${came}\n`);
  });

  test('a heading without the blank that makes it one', () => {
    expect(faultsIn('\n##Brussels\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  heading  [heading-blank]
        came:    ##Brussels
        allowed: a blank between the signs of a heading and its words
        did you mean ## Brussels?"
    `);
    expect(faultsIn('\nWords.\n##Brussels\n')).toContain('10:1  heading  [heading-blank]');
    expect(faultsIn('\nThe sign # and the word #after.\n')).toBe('');
  });

  test('more signs than a heading has', () => {
    expect(faultsIn('\n## Bread\n\nWords.\n####### Rye\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:12:1  heading  [heading-skips]
        came:    a ####### heading
        allowed: at most ### here: who goes by headings would look for one in between"
    `);
    expect(faultsIn('\nThe sign \\# and ####### in a line.\n')).toBe('');
  });

  test.each(['- ## Bread', '<Note label="Read in a copy.">\n\n## Bread\n\n</Note>'])(
    'a heading in something else, %j',
    (block) => {
      expect(faultsIn(`\n${block}\n`)).toContain(
        '  heading  [component-place]\n  came:    one inside something else\n',
      );
    },
  );
});
