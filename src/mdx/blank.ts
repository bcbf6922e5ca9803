import type { Element } from './attribute.ts';

/** Nothing that a reader would see: white space, or a comment. */
export function isBlank(node: Element['children'][number]): boolean {
  return node.type === 'text'
    ? node.value.trim() === ''
    : node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';
}
