import type { Nodes } from 'mdast';
import { attributeOf } from './attribute.ts';
import type { QuoteRecord } from './prepare.ts';

/** The words of a piece of compiled prose as a reader sees them: numbers and quotations in, marks of sources out. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type === 'break') return ' ';
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    if (node.name === 'Fig') return attributeOf(node, 'text');
    if (node.name === 'Quote') return `“${(JSON.parse(attributeOf(node, 'record')) as QuoteRecord).quote.text}”`;
  }
  return 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : '';
}
