import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { setValue } from './attribute.ts';

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

/**
 * Marks the first sentence of each section: what the shortest way of reading keeps. It is that of the first paragraph
 * that stands in the section itself, not in a note or a judgement.
 */
export function markGist(tree: Root): void {
  let open = false;
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) open = true;
    if (node.type !== 'paragraph' || !open) continue;
    open = false;
    const [first, rest] = splitSentence(node.children);
    const paragraph: Paragraph = node;
    paragraph.children = [wrap('gist', first), ...(rest.length > 0 ? [wrap('rest', rest)] : [])];
  }
}
