import { describe, expect, test } from 'vitest';
import { faultsIn } from './fixture.ts';

const linkAs = (words: string) => faultsIn(`\nMore on it ${words}.\n`);

describe('checkLinkText refuses', () => {
  test('words that say nothing alone, with an example of some that do', () => {
    expect(linkAs('[here](/method/)')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:9:12  link  [link-words]
        came:    "here"
        allowed: words that say where the link leads when they stand alone, such as [the next chapter](/macrons-claim/)"
    `);
  });

  test.each([
    'click here',
    'Read more',
    'this page',
    'more …',
    '“here”',
    '*here*',
    'See this link',
    'https://example.org',
    '/method/',
    'www.example.org',
  ])('“%s”', (words) => {
    expect(linkAs(`[${words}](/method/)`)).toContain('words that say where the link leads');
  });

  test('the name of an actor that leads to another', () => {
    // The tables here have no other actor: that there is no such page is told too.
    expect(linkAs('[France’s](/actors/ua/)')).toContain('"France’s", which leads to /actors/ua/');
    expect(linkAs('[France’s](/actors/fr/)')).toBe('');
    expect(linkAs('[its host](/actors/fr/)')).toBe('');
  });

  test('a link without words', () => {
    expect(linkAs('[](/method/)')).toContain('came:    a link without words');
  });
});

describe('checkLinkText lets stand', () => {
  test.each([
    'the method',
    'here comes the next chapter',
    'updates',
    'all of it',
    '<Quote id="not-the-front" inline />',
  ])('“%s”', (words) => {
    expect(linkAs(`[${words}](/method/)`)).toBe('');
  });
});
