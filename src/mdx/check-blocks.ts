import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { says } from '../data/faults/table.ts';
import { type Element, findAttribute } from './attribute.ts';
import { isBlank } from './blank.ts';
import { PROSE_COMPONENTS, type ProseComponent } from './components.ts';
import { type Report, startOf } from './report.ts';

/** What stands by itself: directly on the page, or as all that a paragraph of the page holds. */
function ownOf(node: RootContent): readonly object[] {
  if (node.type !== 'paragraph') return [node];
  const inside = node.children.filter((child) => !isBlank(child));
  return inside.length === 1 ? inside : [];
}

/** A block that would tear a paragraph, a heading or another block apart. */
function isBlock(node: Element): boolean {
  const name = node.name ?? '';
  if (name === 'Quote') return findAttribute(node, 'inline') === undefined;
  return (
    Object.hasOwn(PROSE_COMPONENTS, name) && (PROSE_COMPONENTS as Record<string, ProseComponent>)[name]?.alone === true
  );
}

/** Checks that each block of a page stands by itself. */
export function checkBlocks(tree: Root, report: Report): void {
  const own = new Set<object>(tree.children.flatMap(ownOf));
  visit(tree, (node, _, parent) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (!isBlock(node) || own.has(node)) return;
    // What stands between steps is told as that.
    if (parent !== undefined && 'name' in parent && parent.name === 'Steps') return;
    report(
      startOf(node),
      `<${node.name}>`,
      '',
      says('component-place', 'one inside something else', 'one by itself, between two empty lines'),
    );
  });
}
