import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { joinDates } from '../i18n/date.ts';

/** Joins the dates of compiled prose. The words of a passage must have been read before: they name its address. */
export function keepDates(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = joinDates(node.value);
  });
}
