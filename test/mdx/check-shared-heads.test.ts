import { expect, test } from 'vitest';
import { describeFault } from '../../src/data/fault.ts';
import { checkSharedHeads } from '../../src/mdx/check-shared-heads.ts';

const page = (file: string, title: string, description = `Words of ${title} in ${file}.`) => ({
  file,
  mdx: `---\ntitle: "${title}"\ndescription: "${description}"\nupdated: "2026-06-30"\n---\n\nWords.\n`,
});
const told = (...files: { file: string; mdx: string }[]) => checkSharedHeads(files).map(describeFault).join('\n\n');

test('checkSharedHeads tells a title that another page has, and which', () => {
  expect(
    told(page('content/en/pages/method.mdx', 'Bread'), page('content/en/pages/data.mdx', 'Bread')),
  ).toMatchInlineSnapshot(`
    "content/en/pages/data.mdx:2:8  front matter › title  [title-shared]
      came:    Bread
      allowed: words of its own: content/en/pages/method.mdx has them too, and nobody could tell the two apart where pages are listed"
  `);
});

test('checkSharedHeads tells a description that another page has, in the title of which nothing is wrong', () => {
  expect(
    told(
      page('content/en/pages/method.mdx', 'Bread', 'Of flour.'),
      page('content/en/pages/data.mdx', 'Rye', 'Of flour.'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/pages/data.mdx:3:14  front matter › description  [description-shared]
      came:    Of flour.
      allowed: words of its own: content/en/pages/method.mdx has them too, and a list of results would show both alike"
  `);
});

test('checkSharedHeads has nothing to say of other languages and of a second file of one chapter', () => {
  const one = page('content/en/pages/method.mdx', 'Bread');
  expect(told(one, page('content/uk/pages/method.mdx', 'Bread'))).toBe('');
  expect(told(one, page('content/en/chapters/07-paris-promises.mdx', 'Bread'))).toBe('');
  expect(told(one, page('content/en/pages/data.mdx', 'Rye'))).toBe('');
});
