import type { ListItem } from 'mdast';
import { says } from '../data/faults/table.ts';
import type { Element } from './attribute.ts';
import { isBlank } from './blank.ts';
import { type Report, startOf } from './report.ts';

/** As many lines as a reader takes in at a glance. */
const FEWEST = 3;
const MOST = 5;
const WORDS = 34;

/** The lines of a <Points>, if it holds nothing but one list. */
function pointsOf(node: Element): readonly ListItem[] {
  const [list, ...others] = node.children.filter((child) => !isBlank(child));
  return list?.type === 'list' && others.length === 0 ? list.children : [];
}

/** Words typed by hand in a line; a number or a term that is bound to a record is one more. */
function countWords(node: object): number {
  if ('value' in node && typeof node.value === 'string')
    return node.value.split(/\s+/).filter((word) => word !== '').length;
  if (!('children' in node)) return 0;
  const inside = (node.children as object[]).reduce((sum, child) => sum + countWords(child), 0);
  return inside + ('name' in node ? 1 : 0);
}

/** Checks the point of a chapter: one list of a few short lines. */
export function checkPoints(node: Element, report: Report): void {
  const lines = pointsOf(node);
  if (lines.length < FEWEST || lines.length > MOST) {
    report(startOf(node), '<Points>', '', says('points-list', lines.length, FEWEST, MOST));
  }
  for (const line of lines) {
    const words = countWords(line);
    if (words > WORDS) report(startOf(line), '<Points>', '', says('points-length', words, WORDS));
  }
}
