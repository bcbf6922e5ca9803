import { describe, expect, test } from 'vitest';
import { faultsIn } from './fixture.ts';

test('checkFile on an attribute that stands twice: the page would show one, and the checks know the other', () => {
  expect(faultsIn('\nOf <Fig id="states-26" id="force-64k" />.\n')).toMatchInlineSnapshot(`
    "content/en/chapters/01-paris-promises.mdx:9:24  <Fig> › id  [attribute-twice]
      came:    a second attribute "id"
      allowed: each attribute once"
  `);
});

test('checkFile on an id that stands twice in a list', () => {
  expect(faultsIn('\nWords.<Cite id="up-davos emp-davos up-davos" />\n')).toContain('[named-twice]');
});

describe('checkFile on ids', () => {
  test('an unknown figure', () => {
    expect(faultsIn('\nOf <Fig id="force-46k" /> soldiers.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:9  <Fig> › id  [unknown-id]
        came:    "force-46k"
        allowed: an id that stands in content/data/figures.yaml
        did you mean force-64k?"
    `);
  });

  test('an unknown source, among known ones', () => {
    expect(faultsIn('\nIt is so.<Cite id="up-davos emp-davo" />\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:16  <Cite> › id  [unknown-id]
        came:    "emp-davo"
        allowed: ids that stand in content/data/sources.yaml, parted by spaces
        did you mean emp-davos?"
    `);
  });

  test('an unknown term', () => {
    expect(faultsIn('\nA <Term id="assurance-force">force</Term>.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:9  <Term> › id  [unknown-id]
        came:    "assurance-force"
        allowed: an id that stands in content/data/terms.yaml
        did you mean reassurance-force?"
    `);
  });

  test('an unknown quotation', () => {
    expect(faultsIn('\n<Quote id="not-the-fronts" />\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:8  <Quote> › id  [unknown-id]
        came:    "not-the-fronts"
        allowed: an id that stands in content/data/quotes.yaml
        did you mean not-the-front?"
    `);
  });

  test('an unknown claim', () => {
    expect(faultsIn('\n<Versus claims="ask-6400">\nWords.\n</Versus>\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:9  <Versus> › claims  [unknown-id]
        came:    "ask-6400"
        allowed: ids that stand in content/data/claims.yaml, parted by spaces
        did you mean ask-64000?"
    `);
  });

  test('an unknown picture', () => {
    expect(faultsIn('\n<Figure id="who-offer-what" />\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:9  <Figure> › id  [unknown-id]
        came:    "who-offer-what"
        allowed: one of set-the-bar, who-offers-what, numbers-in-the-debate, people-per-km, claim-anatomy, timeline, article-checked, promise-ledger, aid-by-donor, conditions, layers, flank-map, air-attacks
        did you mean who-offers-what?"
    `);
  });

  test('an id that is like no other gets no suggestion', () => {
    expect(faultsIn('\nIn <Fig id="map" /> words.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:9  <Fig> › id  [unknown-id]
        came:    "map"
        allowed: an id that stands in content/data/figures.yaml"
    `);
  });
});

describe('checkFile on attributes', () => {
  test('one that is missing', () => {
    expect(faultsIn('\n<Judgement>\nWords.\n</Judgement>\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  <Judgement> › by  [missing-attribute]
        came:    nothing
        allowed: words"
    `);
  });

  test('one that the component does not have', () => {
    expect(faultsIn('\n<Figure id="timeline" size="large" />\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:23  <Figure> › size  [unknown-attribute]
        came:    an attribute "size"
        allowed: the attributes id"
    `);
  });

  test('one on a component that has none', () => {
    expect(faultsIn('\n<Lede id="a">\nWords.\n</Lede>\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:7  <Lede> › id  [unknown-attribute]
        came:    an attribute "id"
        allowed: no attributes"
    `);
  });

  test('a misspelt one', () => {
    expect(faultsIn('\nOf <Fig id="states-26" from="words" />.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:24  <Fig> › from  [unknown-attribute]
        came:    an attribute "from"
        allowed: the attributes id, form
        did you mean form?"
    `);
  });

  test('a value outside its choice', () => {
    expect(faultsIn('\nOf <Fig id="states-26" form="word" />.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:24  <Fig> › form  [attribute-value]
        came:    "word"
        allowed: "words" or "bare"
        did you mean words?"
    `);
  });

  test('an empty value', () => {
    expect(faultsIn('\n<Judgement by=" ">\nWords.\n</Judgement>\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:12  <Judgement> › by  [attribute-value]
        came:    " "
        allowed: words"
    `);
  });

  test('a flag with a value', () => {
    expect(faultsIn('\nIn <Quote id="not-the-front" inline="yes" /> words.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:30  <Quote> › inline  [attribute-value]
        came:    a value
        allowed: the bare word, without a value"
    `);
  });

  test('an expression for a value', () => {
    expect(faultsIn('\nIn <Fig id={chart} /> words.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:9  <Fig> › id  [attribute-value]
        came:    no text
        allowed: an id that stands in content/data/figures.yaml"
    `);
  });

  test('a spread', () => {
    expect(faultsIn('\n<Figure id="timeline" {...more} />\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:23  <Figure>  [attribute-code]
        came:    {…}
        allowed: attributes with plain text values"
    `);
  });

  test('a link attribute that leads nowhere', () => {
    expect(faultsIn('\n<Point title="A point" href="/paris-promise/">\nWords.\n</Point>\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:24  link  [link-page]
        came:    "/paris-promise/"
        allowed: the address of a page of this site with a slash at the end, such as /method/; sources go through <Cite>
        did you mean /paris-promises/?"
    `);
  });
});

describe('checkFile on what stands inside', () => {
  test('something in a component that holds nothing', () => {
    expect(faultsIn('\nOf <Fig id="states-26">states</Fig>.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:4  <Fig>  [something-inside]
        came:    something inside
        allowed: nothing inside: <Fig … />"
    `);
  });

  test('nothing in a component that holds words', () => {
    expect(faultsIn('\n<Judgement by="us">\n</Judgement>\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:1  <Judgement>  [nothing-inside]
        came:    nothing inside
        allowed: words between <Judgement> and </Judgement>"
    `);
  });

  test.each([' ', '{/* words to come */}'])('%j is nothing', (inside) => {
    expect(faultsIn(`\n<Judgement by="us">${inside}</Judgement>\n`)).toContain('came:    nothing inside');
  });
});

describe('checkFile has no fault to tell', () => {
  test('of every component as it is meant', () => {
    const body = `
<Lede>
A lede with <Fig id="force-64k" form="bare" />.<Cite id="up-davos emp-davos" />
</Lede>

{/* A comment. */}

A <Term id="reassurance-force">force</Term>, <Quote id="not-the-front" inline />

<Quote id="not-the-front" />

<Judgement by="us">
Words.
</Judgement>

<Note label="Read in a copy.">
Words.
</Note>

<Versus claims="ask-64000">
Words.
</Versus>

<Figure id="timeline" />

<Point title="A point" href="/method/">
Words.
</Point>
`;
    expect(faultsIn(body)).toBe('');
  });
});
