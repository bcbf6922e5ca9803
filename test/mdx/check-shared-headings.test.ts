import { expect, test } from 'vitest';
import { describeFault } from '../../src/data/fault.ts';
import { checkSharedHeadings } from '../../src/mdx/check-shared-headings.ts';
import { parseProse } from '../../src/mdx/prose.ts';

const told = (...files: [file: string, mdx: string][]) =>
  checkSharedHeadings(files.map(([file, mdx]) => ({ file, tree: parseProse(mdx) })))
    .map(describeFault)
    .join('\n\n');
const ONE = 'content/en/chapters/01-paris-promises.mdx';
const TWO = 'content/en/chapters/02-macrons-claim.mdx';

test('checkSharedHeadings tells a heading that an earlier chapter has, and where', () => {
  expect(told([ONE, '## Rye\n\n### Bread\n'], [TWO, '## Bread!\n'])).toMatchInlineSnapshot(`
    "content/en/chapters/02-macrons-claim.mdx:1:1  heading  [heading-shared]
      came:    Bread!
      allowed: words of its own: content/en/chapters/01-paris-promises.mdx:3 has this address too, and on /all/ the chapters stand on one page"
  `);
});

test('checkSharedHeadings tells a heading that has the address of a chapter, a figure or a part of the page', () => {
  const mdx = '## Macron’s claim\n\n## The timeline\n\n## Timeline\n\n## Sources\n\n<Figure id="timeline" />\n';
  expect(told([ONE, mdx])).toMatchInlineSnapshot(`
    "content/en/chapters/01-paris-promises.mdx:1:1  heading  [heading-shared]
      came:    Macron’s claim
      allowed: words of its own: the chapter macrons-claim has this address too, and on /all/ the chapters stand on one page

    content/en/chapters/01-paris-promises.mdx:5:1  heading  [heading-shared]
      came:    Timeline
      allowed: words of its own: the figure timeline has this address too, and on /all/ the chapters stand on one page

    content/en/chapters/01-paris-promises.mdx:7:1  heading  [heading-shared]
      came:    Sources
      allowed: words of its own: a part of the page has this address too, and on /all/ the chapters stand on one page"
  `);
});

test('checkSharedHeadings has nothing to say of other pages, other languages and what one file has twice', () => {
  expect(told([ONE, '## Bread\n'], ['content/en/pages/method.mdx', '## Bread\n'])).toBe('');
  expect(told([ONE, '## Bread\n'], [TWO.replace('/en/', '/uk/'), '## Bread\n'])).toBe('');
  expect(told([ONE, '## Bread\n\n## Bread\n'])).toBe('');
});

test('checkSharedHeadings has nothing to say of a second file of one chapter, which its name tells', () => {
  expect(told([ONE, '## Bread\n'], [ONE.replace('01', '11'), '## Bread\n'])).toBe('');
});
