import { describe, expect, test } from 'vitest';
import { knownPages } from '../../src/mdx/check-address.ts';
import { faultsIn, makeTables } from './fixture.ts';

describe('checkFile refuses', () => {
  test('HTML', () => {
    expect(faultsIn('\nA <b>bold</b> claim.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:3  prose  [unknown-component]
        came:    <b>
        allowed: the components Fig, Cite, Term, Quote, Judgement, Note, Versus, Figure, Steps, Step, Lede, Points, Gist, Point; no HTML"
    `);
  });

  test('a component that is misspelt', () => {
    expect(faultsIn('\n<Judgment by="us">\nWords.\n</Judgment>\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  prose  [unknown-component]
        came:    <Judgment>
        allowed: the components Fig, Cite, Term, Quote, Judgement, Note, Versus, Figure, Steps, Step, Lede, Points, Gist, Point; no HTML
        did you mean Judgement?"
    `);
  });

  test('a fragment', () => {
    expect(faultsIn('\n<>\nWords.\n</>\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  prose  [unknown-component]
        came:    a fragment, <>
        allowed: the components Fig, Cite, Term, Quote, Judgement, Note, Versus, Figure, Steps, Step, Lede, Points, Gist, Point; no HTML"
    `);
  });

  test('an import', () => {
    expect(faultsIn("\nimport { a } from './a.ts'\n\nWords.\n")).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  prose  [code-in-prose]
        came:    an import or export
        allowed: no code in prose: the components are known without importing them; only a comment, {/* like this */}"
    `);
  });

  test('an expression in a line', () => {
    expect(faultsIn('\nIt is {2 + 2}.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:7  prose  [code-in-prose]
        came:    {2 + 2}
        allowed: no code in prose: the components are known without importing them; only a comment, {/* like this */}"
    `);
  });

  test('an expression of its own', () => {
    expect(faultsIn('\n{props.words}\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  prose  [code-in-prose]
        came:    {props.words}
        allowed: no code in prose: the components are known without importing them; only a comment, {/* like this */}"
    `);
  });

  test('an image', () => {
    expect(faultsIn('\n![A map](map.png)\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  prose  [image-in-prose]
        came:    an image, map.png
        allowed: no bare images: pictures are figures, with <Figure id="…" />"
    `);
  });

  test('a # heading', () => {
    expect(faultsIn('\n# A title\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  heading  [heading-top]
        came:    a # heading
        allowed: ## or ###: the title comes from the front matter"
    `);
  });

  test.each([
    ['code', '\n```\nlet it = 1\n```\n'],
    ['inlineCode', '\nThe `force`.\n'],
    ['definition', '\nA [link][a].\n\n[a]: /method/\n'],
    ['break', '\nThe force  \nwaits.\n'],
    ['break', '\nThe force\\\nwaits.\n'],
  ])('Markdown of the kind %s', (kind, body) => {
    expect(faultsIn(body)).toContain(`came:    Markdown of the kind "${kind}"`);
  });

  test('words in quotation marks that no source records', () => {
    expect(faultsIn('\nHe said “it is not the front row”.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:9  quotation  [quotation-unrecorded]
        came:    “it is not the front row”
        allowed: words of a recorded quotation; record it in content/data/quotes.yaml, or say it in words of our own"
    `);
  });

  test('a quotation that was copied with a slip, with what it was copied from', () => {
    expect(faultsIn('\n“It’s not the front line, it is the skies above it.”\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  quotation  [quotation-unrecorded]
        came:    “It’s not the front line, it is the skies above it.”
        allowed: words of a recorded quotation; record it in content/data/quotes.yaml, or say it in words of our own
        did you mean It’s not the front line, it is the sky above it.?"
    `);
  });

  test('words that no source records in an attribute', () => {
    expect(faultsIn('\n<Note label="A “coalition of the wilting”.">\nWords.\n</Note>\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:7  quotation  [quotation-unrecorded]
        came:    “coalition of the wilting”
        allowed: words of a recorded quotation; record it in content/data/quotes.yaml, or say it in words of our own"
    `);
  });

  test('a quotation across emphasis, told of as one', () => {
    expect(faultsIn('\nHe said “never *ever* again”.\n')).toContain('came:    “never ever again”');
  });
});

describe('checkFile lets stand', () => {
  test('a recorded quotation, and one in our translation', () => {
    expect(faultsIn('\nHe said “the sky above it”, she “no troops on the ground”.\n')).toBe('');
  });

  test('a comment', () => {
    expect(faultsIn('\nWords {/* 26 of them */}\n\n{/* a block of 26 */}\n')).toBe('');
  });

  test('headings of the second and third level', () => {
    expect(faultsIn('\n## A part\n\n### A smaller part\n')).toBe('');
  });
});

describe('checkFile on links', () => {
  test('to a page that is not there', () => {
    expect(faultsIn('\nSee [the other page](/metod/).\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:5  link  [link-page]
        came:    "/metod/"
        allowed: the address of a page of this site with a slash at the end, such as /method/; sources go through <Cite>
        did you mean /method/?"
    `);
  });

  test('without the slash at the end', () => {
    expect(faultsIn('\nSee [the other page](/method).\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:5  link  [link-page]
        came:    "/method"
        allowed: the address of a page of this site with a slash at the end, such as /method/; sources go through <Cite>
        did you mean /method/?"
    `);
  });

  test('to another host', () => {
    expect(faultsIn('\nSee [the other page](https://example.org/a).\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:5  link  [link-page]
        came:    "https://example.org/a"
        allowed: the address of a page of this site with a slash at the end, such as /method/; sources go through <Cite>"
    `);
  });

  test('to a claim that is not there', () => {
    expect(faultsIn('\nSee [the other page](/article/#ask-6400).\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:5  link  [link-place]
        came:    "/article/#ask-6400"
        allowed: the id of a claim after the #
        did you mean ask-64000?"
    `);
  });

  test('to an actor that is not there', () => {
    expect(faultsIn('\nSee [the other page](/actors/frr/).\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:5  link  [link-page]
        came:    "/actors/frr/"
        allowed: the address of a page of this site with a slash at the end, such as /method/; sources go through <Cite>
        did you mean /actors/fr/?"
    `);
  });

  test.each([
    '/',
    '/method/',
    '/method/#levels',
    '/paris-promises/',
    '/actors/fr/',
    '/figures/timeline/',
    '/figures/who-offers-what/?domain=air',
    '/article/#ask-64000',
  ])('%s is known', (url) => {
    expect(faultsIn(`\nSee [the other page](${url}).\n`)).toBe('');
  });
});

describe('checkFile on kinds of Markdown', () => {
  test.each(['> Words of somebody.', '---', '***', '- > Words of somebody.'])('%s is none that a page has', (body) => {
    expect(faultsIn(`\nWords.\n\n${body}\n`)).toContain('[markdown-kind]');
  });

  test('a list that begins with another number than one prints a number without a record', () => {
    expect(faultsIn('\n1. Words.\n2. More words.\n')).toBe('');
    expect(faultsIn('\n26. Words.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  bare number  [bare-number]
        came:    26.
        allowed: a number only as <Fig id="…" />; dates, ordinals of things and names may carry digits"
    `);
  });
});

test('knownPages lists the front page, chapters, pages, figures and actors, each with a slash at both ends', () => {
  const pages = knownPages(makeTables());
  expect(pages).toContain('/');
  expect(pages).toContain('/determination-and-hesitation/');
  expect(pages).toContain('/figures/article-checked/');
  expect(pages).toContain('/actors/fr/');
  expect(pages.filter((page) => !/^\/(?:.*\/)?$/.test(page))).toEqual([]);
  expect(new Set(pages).size).toBe(pages.length);
});

describe('checkFile on names', () => {
  test('a name that the style sheet writes otherwise', () => {
    expect(faultsIn('\nTalks with Zelensky in *Kyiv*.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:12  name  [name-spelling]
        came:    "Zelensky"
        allowed: names as on /method/, “How names are written”
        did you mean Zelenskyy?"
    `);
  });
});
