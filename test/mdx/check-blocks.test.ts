import { describe, expect, test } from 'vitest';
import { faultsIn, faultsInFile } from './fixture.ts';

describe('checkBlocks', () => {
  test('a block in a paragraph', () => {
    expect(faultsIn('\nWords <Figure id="timeline" /> and words.\n')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:7  <Figure>  [component-place]
        came:    one inside something else
        allowed: one by itself, between two empty lines"
    `);
  });

  test.each([
    '## Words <Note label="Words">of it</Note>',
    '[<Figure id="timeline" />](/method/)',
    '- <Figure id="timeline" />',
    'Words <Quote id="not-the-front" /> and words.',
    '<Lede>\n\n<Lede>Words.</Lede>\n\n</Lede>',
    '<Judgement by="us">\n\n<Versus claims="ask-64000">Words.</Versus>\n\n</Judgement>',
    '<Gist><Points>Words.</Points></Gist>',
  ])('%s', (body) => {
    expect(faultsIn(`\n${body}\n`)).toContain('[component-place]');
  });

  test.each([
    '<Figure id="timeline" />',
    '<Lede>Words.</Lede>',
    '<Judgement by="us">\n\nWords <Quote id="not-the-front" inline /> and words.\n\n</Judgement>',
    '<Quote id="not-the-front" />',
  ])('%s stands where it may', (body) => {
    expect(faultsIn(`\n${body}\n`)).toBe('');
  });

  test.each([
    '[the <Term id="reassurance-force">force</Term> of them](/method/)',
    '[the words of it<Cite id="up-davos" />](/method/)',
    '<Term id="reassurance-force">a <Term id="reassurance-force">force</Term></Term>',
    '[*the words of <Fig id="states-26" /> states*](/method/)',
    '[**the words of it<Cite id="up-davos" />**](/method/)',
    '<Term id="reassurance-force">the *force<Cite id="up-davos" />*</Term>',
    '<Term id="reassurance-force">[the method](/method/)</Term>',
  ])('what can be pressed within what can be pressed: %s', (body) => {
    expect(faultsIn(`\nWords of ${body}.\n`)).toContain('one inside a link or a term');
  });

  test.each([
    '<Term id="reassurance-force">\n\n- One.\n- Another.\n\n</Term>',
    '<Term id="reassurance-force">\nforce\n</Term>',
    '<Term id="reassurance-force">force</Term>',
    '<Fig id="states-26" />',
    '<Cite id="up-davos" />',
    '<Fig id="states-26" /> <Cite id="up-davos" />',
    '<Note label="Words">\n\n<Fig id="states-26" />\n\n</Note>',
  ])('what stands among words, by itself: %s', (body) => {
    expect(faultsIn(`\n${body}\n`)).toContain('allowed: one among the words of a sentence');
  });

  test.each(['', ' ', '{/* Both. */}'])('sources right behind others, parted by “%s”', (between) => {
    const cites = `<Cite id="up-davos" />${between}<Cite id="up-davos" />`;
    expect(faultsIn(`\nWords.${cites}\n`)).toContain('allowed: one with the ids of both');
    expect(faultsIn(`\nWords.<Cite id="up-davos" /> Words.<Cite id="up-davos" />\n`)).toBe('');
  });

  test('what stands among words is all that an item of a list has', () => {
    expect(faultsIn('\n- <Fig id="states-26" />\n- {/* Ours. */} <Fig id="states-26" form="bare" />\n')).toBe('');
  });

  test.each([
    ['<Figure id="timeline" />', '<Figure id="timeline">'],
    ['<Lede>Words.</Lede>', '<Lede>'],
    ['<Versus claims="ask-64000">Words.</Versus>', '<Versus claims="ask-64000">'],
  ])('what has an address, twice on a page: %s', (body, came) => {
    const told = faultsIn(`\n${body}\n\nWords.\n\n${body}\n`);
    expect(told.match(/\[component-[a-z]+\]/g)).toEqual(['[component-twice]']);
    expect(told).toContain('01-paris-promises.mdx:13:1 ');
    expect(told).toContain(`a second ${came}`);
    expect(told).toContain('line 9 has it');
  });

  test('a figure in a page that brings none along', () => {
    const mdx = '---\ntitle: A\ndescription: One.\nupdated: "2026-06-30"\n---\n\n<Figure id="timeline" />\n';
    expect(faultsInFile('content/en/pages/method.mdx', mdx)).toMatchInlineSnapshot(`
      "content/en/pages/method.mdx:7:1  <Figure>  [component-place]
        came:    one in a page that draws none
        allowed: one in a chapter"
    `);
    expect(faultsInFile('content/en/pages/index.mdx', mdx)).toBe('');
  });
});
