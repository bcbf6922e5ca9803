import { describe, expect, test } from 'vitest';
import { faultsIn } from './fixture.ts';

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
});
