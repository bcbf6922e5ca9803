import { describe, expect, test } from 'vitest';
import { faultsIn, faultsInFile } from './fixture.ts';

describe('checkFile on bare numbers', () => {
  test('names the ids whose number fits', () => {
    expect(faultsIn('\nIn all, 26 states came.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:9  bare number  [bare-number]
        came:    26
        allowed: a number only as <Fig id="…" />; dates, ordinals of things and names may carry digits
        did you mean <Fig id="states-26" /> or <Fig id="states-list-26" />?"
    `);
  });

  test('reads number words', () => {
    expect(faultsIn('\nIn all, twenty-six states came.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:9  bare number  [bare-number]
        came:    twenty-six
        allowed: a number only as <Fig id="…" />; dates, ordinals of things and names may carry digits
        did you mean <Fig id="states-26" form="words" /> or <Fig id="states-list-26" form="words" />?"
    `);
  });

  test('says how a date is written', () => {
    expect(faultsIn('\nTold on May 29, 2026 in Paris.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:9  bare number  [bare-number]
        came:    May 29, 2026
        allowed: a number only as <Fig id="…" />; dates, ordinals of things and names may carry digits
        did you mean 29 May 2026?"
    `);
    expect(
      faultsInFile(
        'content/en/pages/method.mdx',
        '---\ntitle: A\ndescription: As of May 29.\nupdated: "2026-06-30"\n---\n\nWords.\n',
      ),
    ).toMatchInlineSnapshot(`
      "content/en/pages/method.mdx:3:14  front matter › description  [bare-number]
        came:    May 29
        allowed: no number, because no component can stand here; dates, ordinals of things and names may carry digits
        did you mean 29 May?"
    `);
  });

  test('names a range by either end', () => {
    expect(faultsIn('\nUp to 30,000 soldiers.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:7  bare number  [bare-number]
        came:    30,000
        allowed: a number only as <Fig id="…" />; dates, ordinals of things and names may carry digits
        did you mean <Fig id="force-25-30k" />?"
    `);
  });

  test('names no id where none fits', () => {
    expect(faultsIn('\nThen dozens came.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:6  bare number  [bare-number]
        came:    dozens
        allowed: a number only as <Fig id="…" />; dates, ordinals of things and names may carry digits"
    `);
  });

  test('points at the line of a paragraph, counted as the editor sees it', () => {
    expect(faultsIn('\nThe first line,\nthe second with 64,000 in it.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:10:17  bare number  [bare-number]
        came:    64,000
        allowed: a number only as <Fig id="…" />; dates, ordinals of things and names may carry digits
        did you mean <Fig id="force-64k" />?"
    `);
  });

  test('points past the indentation of a list', () => {
    expect(faultsIn('\n- The first line,\n  the second with 64,000 in it.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:10:19  bare number  [bare-number]
        came:    64,000
        allowed: a number only as <Fig id="…" />; dates, ordinals of things and names may carry digits
        did you mean <Fig id="force-64k" />?"
    `);
  });

  test('looks into headings, emphasis, links, lists and components', () => {
    const body = `
## The 11 of them

- _the 12_
- [the 13](/method/)

> the 14

<Lede>
the 15
</Lede>

A <Term id="reassurance-force">force of 16</Term>.
`;
    expect(faultsIn(body).match(/came: {4}\d+/g)).toEqual([
      'came:    11',
      'came:    12',
      'came:    13',
      'came:    14',
      'came:    15',
      'came:    16',
    ]);
  });

  test('points into the middle of a paragraph that a component parts', () => {
    expect(faultsIn('\nOf <Fig id="states-26" /> states, 5 left.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:35  bare number  [bare-number]
        came:    5
        allowed: a number only as <Fig id="…" />; dates, ordinals of things and names may carry digits"
    `);
  });

  test('looks into attributes that hold words', () => {
    expect(faultsIn('\n<Note label="All 26 of them.">\nWords.\n</Note>\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:7  bare number  [bare-number]
        came:    26
        allowed: no number, because no component can stand here; dates, ordinals of things and names may carry digits"
    `);
  });

  test('has no say about numbers that stand as figures, or about dates and names', () => {
    expect(faultsIn('\nOn 4 September 2025 <Fig id="states-26" form="words" /> came by F-16.\n')).toBe('');
  });

  test('code cannot hide a number', () => {
    expect(faultsIn('\nIn all, `26` states came.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:9  prose  [markdown-kind]
        came:    Markdown of the kind "inlineCode"
        allowed: paragraphs, headings, lists, links and the components"
    `);
  });
});
