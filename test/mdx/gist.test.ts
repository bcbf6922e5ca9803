import type { Paragraph, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { attributeOf } from '../../src/mdx/attribute.ts';
import { gistWords, markGist } from '../../src/mdx/gist.ts';
import { textOf } from '../../src/mdx/text-of.ts';

/** The prose with [what is kept] in brackets and (what is left out) in round ones. */
function marked(mdx: string): string[] {
  const tree: Root = unified().use(remarkParse).use(remarkMdx).parse(mdx);
  markGist(tree);
  return tree.children
    .filter((node): node is Paragraph => node.type === 'paragraph')
    .map(({ children }) =>
      children
        .map((node) => {
          if (node.type !== 'mdxJsxTextElement') return textOf(node);
          const name = attributeOf(node, 'class');
          const text = textOf(node);
          return name === 'gist' ? `[${text}]` : name === 'rest' ? `(${text})` : text;
        })
        .join(''),
    );
}

describe('markGist', () => {
  test('keeps the first sentence of a section with its sources', () => {
    expect(marked('Before.\n\n## A\n\nOne of *many*.<Cite id="a" /> Two.\n\nThree.')).toEqual([
      'Before.',
      '[One of many.]( Two.)',
      'Three.',
    ]);
  });

  test('takes no stop within a word, and one behind a closing mark', () => {
    expect(marked('## A\n\nOf MiG.31 he said “no.” Two.')).toEqual(['[Of MiG.31 he said “no.”]( Two.)']);
  });

  test('keeps a paragraph of one sentence whole', () => {
    expect(marked('## A\n\nOne:')).toEqual(['[One:]']);
  });

  test('keeps what an editor has named, wherever in the section it stands', () => {
    expect(marked('## A\n\nOne. Two.\n\nThree. <Gist>Four.</Gist> Five.\n\n## B\n\nSix. Seven.')).toEqual([
      'One. Two.',
      '(Three. )[Four.]( Five.)',
      '[Six.]( Seven.)',
    ]);
  });
});

test('gistWords counts the point, the headings and the gists, and nothing that is left out', () => {
  const mdx = '<Points>\n- One two.\n</Points>\n\nLeft out.\n\n## A heading\n\nThe gist here. The rest.\n\nMore of it.';
  const tree: Root = unified().use(remarkParse).use(remarkMdx).parse(mdx);
  markGist(tree);
  expect(gistWords(tree)).toBe(7);
});
