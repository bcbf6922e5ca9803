import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = new RegExp(`\\b(?:(\\d{1,2}(?:–\\d{1,2})?) )?(${MONTH})(?: (\\d{4}))?\\b`, 'g');

/** A text in which no line ends inside a date: no-break spaces between its parts, joiners around the dash of days. */
export function joinDates(text: string): string {
  return text.replace(DATE, (_, ...parts: (string | undefined)[]) => {
    return parts.slice(0, 3).filter(Boolean).join('\u00A0').replace('–', '\u2060–\u2060');
  });
}

/** Joins the dates of compiled prose. The words of a passage must have been read before: they name its address. */
export function keepDates(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = joinDates(node.value);
  });
}
