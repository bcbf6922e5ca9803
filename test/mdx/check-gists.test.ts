import { expect, test } from 'vitest';
import { faultsIn, faultsInFile } from './fixture.ts';

test('each section of a chapter may have a gist, alone in its paragraph or among other words', () => {
  expect(faultsIn('\n## Bread\n\nWords.\n\nWords. <Gist>Words.</Gist>\n\n## Wine\n\n<Gist>Words.</Gist>\n')).toBe('');
});

test('a second gist of a section', () => {
  expect(faultsIn('\n## Bread\n\n<Gist>Words.</Gist>\n\n<Gist>More words.</Gist>\n')).toMatchInlineSnapshot(`
    "content/en/chapters/01-paris-promises.mdx:13:1  <Gist>  [component-place]
      came:    a second one, or one in another place
      allowed: one in a section, in a paragraph of its own words"
  `);
});

test('a gist in a page that is no chapter', () => {
  const head = '---\ntitle: A title\ndescription: One sentence.\nupdated: "2026-06-30"\n---\n';
  expect(faultsInFile('content/en/pages/method.mdx', `${head}\n## Bread\n\n<Gist>Words.</Gist>\n`)).toContain(
    'one in a page that is no chapter',
  );
});

test.each([
  '<Gist>Words before a section.</Gist>',
  '## Bread <Gist>of it</Gist>',
  '## Bread\n\n<Gist>Words.</Gist> Words. <Gist>More.</Gist>',
  '## Bread\n\n<Gist>Words. <Gist>More.</Gist></Gist>',
  '## Bread\n\n- <Gist>Words.</Gist>',
  '## Bread\n\n*<Gist>Words.</Gist>*',
  '## Bread\n\n<Gist>\n\nWords.\n\n</Gist>',
  '## Bread\n\n<Judgement by="us">\n\n<Gist>Words.</Gist>\n\n</Judgement>',
])('%s is none of a section', (body) => {
  expect(faultsIn(`\n${body}\n`)).toContain('<Gist>  [component-place]');
});
