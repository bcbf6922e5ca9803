import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { attributeOf, setValue } from './attribute.ts';

/** Where a sentence ends: at its mark, with what closes behind it. */
const END = /[.!?][”’)]*(?=\s|$)/;

function wrap(name: 'gist' | 'rest', children: PhrasingContent[]): MdxJsxTextElement {
  const span: MdxJsxTextElement = { type: 'mdxJsxTextElement', name: 'span', attributes: [], children };
  setValue(span, 'class', name);
  return span;
}

const isCite = (node: PhrasingContent | undefined) => node?.type === 'mdxJsxTextElement' && node.name === 'Cite';

/** True for a number or a term that has been bound to the full stop behind it. */
function endsSentence(node: PhrasingContent): boolean {
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'span') return false;
  const last = node.children.at(-1);
  return last?.type === 'text' && END.test(last.value);
}

/** The first sentence of a paragraph, with its sources, and the rest; the whole where it is one sentence. */
export function splitSentence(children: readonly PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  for (const [index, node] of children.entries()) {
    const end = node.type === 'text' ? END.exec(node.value) : null;
    if (node.type === 'text' && end) {
      const at = end.index + end[0].length;
      const first = [...children.slice(0, index), { ...node, value: node.value.slice(0, at) }];
      const after = node.value.slice(at);
      const rest = children.slice(index + 1);
      if (after !== '') return [first, [{ ...node, value: after }, ...rest]];
      const cites = isCite(rest[0]) ? rest.slice(0, 1) : [];
      return [[...first, ...cites], rest.slice(cites.length)];
    }
    if (endsSentence(node)) {
      const cites = isCite(children[index + 1]) ? 1 : 0;
      return [children.slice(0, index + 1 + cites), children.slice(index + 1 + cites)];
    }
  }
  return [[...children], []];
}

/** True for the words that an editor has named as the gist. */
const isNamed = (node: PhrasingContent) => node.type === 'mdxJsxTextElement' && node.name === 'Gist';

/** A paragraph cut into what the shortest way of reading keeps and what it leaves out. */
function mark(paragraph: Paragraph): void {
  const { children } = paragraph;
  const named = children.findIndex(isNamed);
  const gist = children[named];
  const [before, kept, after] =
    gist && 'children' in gist
      ? [children.slice(0, named), gist.children as PhrasingContent[], children.slice(named + 1)]
      : [[], ...splitSentence(children)];
  paragraph.children = [
    ...(before.length > 0 ? [wrap('rest', before)] : []),
    wrap('gist', kept),
    ...(after.length > 0 ? [wrap('rest', after)] : []),
  ];
}

/**
 * Marks what the shortest way of reading keeps of each section: what an editor has put into <Gist>, or else the first
 * sentence of the first paragraph that stands in the section itself, not in a note or a judgement.
 */
export function markGist(tree: Root): void {
  let paragraphs: Paragraph[] = [];
  const close = () => {
    const chosen = paragraphs.find(({ children }) => children.some(isNamed)) ?? paragraphs[0];
    if (chosen) mark(chosen);
    paragraphs = [];
  };
  let inSection = false;
  for (const [index, node] of tree.children.entries()) {
    // A paragraph that is all gist has been taken for a component that stands by itself.
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Gist') {
      const gist: MdxJsxTextElement = { ...node, type: 'mdxJsxTextElement', children: node.children as never[] };
      const paragraph: Paragraph = { type: 'paragraph', children: [gist] };
      tree.children[index] = paragraph;
      paragraphs.push(paragraph);
    }
    if (node.type === 'heading' && node.depth === 2) {
      close();
      inSection = true;
    }
    if (node.type === 'paragraph' && inSection) paragraphs.push(node);
  }
  close();
}

const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** How many words the shortest way of reading shows of prose whose gist is marked. */
export function gistWords(tree: Root): number {
  let words = 0;
  for (const node of tree.children) {
    const whole = node.type === 'heading' || ('name' in node && (node.name === 'Lede' || node.name === 'Points'));
    visit(node, (part) => {
      if (whole && part.type === 'text') words += countWords(part.value);
      if (whole || part.type !== 'mdxJsxTextElement' || attributeOf(part, 'class') !== 'gist') return;
      visit(part, 'text', ({ value }) => {
        words += countWords(value);
      });
    });
  }
  return words;
}
