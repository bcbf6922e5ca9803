import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { unbroken } from '../i18n/unbroken.ts';

/** Holds together what is read as one in compiled prose. The words of a passage must have been read before: they name its address. */
export function keepUnbroken(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = unbroken(node.value);
  });
}
