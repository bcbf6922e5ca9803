import type { Paragraph, PhrasingContent, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { firstWords, markSentence, showsFigure, splitSentences } from '../../src/mdx/sentences.ts';

const parser = unified().use(remarkParse).use(remarkMdx);

function inline(mdx: string): PhrasingContent[] {
  const tree: Root = parser.parse(mdx);
  return (tree.children[0] as Paragraph).children;
}

/** A sentence as it was written, but for what stands inside components. */
function written(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'mdxJsxTextElement') return `<${node.name}>`;
      return 'children' in node ? written(node.children as PhrasingContent[]) : '';
    })
    .join('');
}

describe('splitSentences', () => {
  test.each([
    ['one that is alone', 'It was so.', ['It was so.']],
    ['at a full stop', 'It was so. Was it? Yes.', ['It was so. ', 'Was it? ', 'Yes.']],
    [
      'not within a number or behind a small letter',
      'About 1.5 of it, i.e. half. No.',
      ['About 1.5 of it, i.e. half. ', 'No.'],
    ],
    ['behind a closing mark', 'He said “no.” She left.', ['He said “no.” ', 'She left.']],
    ['behind the sources of a sentence', 'So.<Cite id="a" /> Then <Fig id="b" />.', ['So.<Cite> ', 'Then <Fig>.']],
    ['before a component that begins one', 'So. <Fig id="b" /> came.', ['So. ', '<Fig> came.']],
    ['not at a component within one', 'Some <Fig id="b" /> came, *and* went.', ['Some <Fig> came, and went.']],
  ])('cuts %s', (_, mdx, sentences) => {
    expect(splitSentences(inline(mdx)).map(written)).toEqual(sentences);
  });

  test('loses no letter', () => {
    const mdx = 'A.<Cite id="a" /> B <Fig id="b" />. C *d. E* f? “G.” <Term id="h">i</Term> j';
    expect(splitSentences(inline(mdx)).map(written).join('')).toBe(written(inline(mdx)));
  });
});

test('showsFigure finds a figure at any depth, and no other component', () => {
  expect(showsFigure(inline('So *many as <Fig id="a" />*.'))).toBe(true);
  expect(showsFigure(inline('So <Term id="a">many</Term>.<Cite id="b" />'))).toBe(false);
});

test('markSentence makes one element of a sentence and leaves the space behind it outside', () => {
  const [marked, space] = markSentence(
    inline('So <Fig id="a" /> came. '.trimEnd()).concat({ type: 'text', value: ' ' }),
  );
  expect(marked).toMatchObject({ name: 'span', attributes: [{ name: 'class', value: 'sentence' }] });
  expect(space).toEqual({ type: 'text', value: ' ' });
});

test('firstWords names a sentence by its first eight words', () => {
  expect(firstWords('Only a few words.')).toBe('Only a few words.');
  expect(firstWords('One two three four five six seven eight, nine ten.')).toBe(
    'One two three four five six seven eight…',
  );
});
