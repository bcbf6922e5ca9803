import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { attributeOf, type Element, setValue } from './attribute.ts';

/** Every component of a name, in the order of the page. */
export function componentsOf(tree: Root | Element, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, (node) => {
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name)
      found.push(node);
  });
  return found;
}

/** A title as a part of an address: “Macron’s count” → `macrons-count`. */
export function stepSlug(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Tells each step its figure, its number and its address, and each list of steps its own. The page's name is a part of both, since
 * all chapters also stand on one page.
 */
export function addressSteps(tree: Root, page: string): void {
  for (const [index, list] of componentsOf(tree, 'Steps').entries()) {
    setValue(list, 'anchor', `${page}-steps-${index + 1}`);
    for (const [place, step] of componentsOf(list, 'Step').entries()) {
      setValue(step, 'figure', attributeOf(list, 'figure'));
      setValue(step, 'number', String(place + 1));
      setValue(step, 'anchor', `${page}-step-${stepSlug(attributeOf(step, 'title'))}`);
    }
  }
}
