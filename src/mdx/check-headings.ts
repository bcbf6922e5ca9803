import type { Heading, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { showValue } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { flatten } from './flatten.ts';
import { type Report, startOf } from './report.ts';

/** The words of a heading before components print theirs. */
export function wordsOf(node: Heading | PhrasingContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** Lines that were meant as headings: Markdown asks for a blank behind the signs. */
export function checkHeadingBlanks(node: Paragraph, report: Report): void {
  const { text, placeOf } = flatten(node);
  for (const match of text.matchAll(/^#+(?=[^\s#]).{0,40}/gm)) {
    const came = match[0].trimEnd();
    report(placeOf(match.index), 'heading', '', says('heading-blank', came), came.replace(/^#+/, '$& '));
  }
}

/** Lines with more signs than a heading has: they are printed as they stand. */
function checkSigns(node: Paragraph, deepest: number, report: Report): void {
  const { text, placeOf } = flatten(node);
  for (const { 0: signs, index } of text.matchAll(/^#{7,}(?=\s|$)/gm)) {
    report(placeOf(index), 'heading', '', says('heading-skips', signs.length, deepest));
  }
}

/** Checks the headings of a file: none is the title's, none is empty or a repetition, none skips a level. */
export function checkHeadings(tree: Root, report: Report): void {
  const lines = new Map<string, number>();
  let above = 1;
  visit(tree, (node, _, parent) => {
    if (node.type === 'paragraph') checkSigns(node, above + 1, report);
    if (node.type !== 'heading') return;
    const at = startOf(node);
    const words = wordsOf(node).trim();
    const { start, end } = node.position ?? {};
    // Three dashes below a paragraph, meant to part it from the next, make a heading of it.
    if (start !== undefined && end !== undefined && end.line > start.line) {
      report(at, 'heading', '', says('markdown-kind', 'underlined heading'), `## ${words}`);
    }
    if (node.depth === 1) report(at, 'heading', '', says('heading-top'));
    else if (node.depth > above + 1) {
      report(at, 'heading', '', says('heading-skips', node.depth, above + 1));
    }
    above = Math.max(1, node.depth);
    // The list of sections knows nothing of what it stands in.
    if (parent?.type !== 'root') {
      report(
        at,
        'heading',
        '',
        says('component-place', 'one inside something else', 'one by itself, between two empty lines'),
      );
    }
    // Of signs alone no address can be made, and a list of sections has nothing to hear.
    if (!/[\p{L}\p{N}]/u.test(words)) report(at, 'heading', '', says('heading-empty', showValue(words || undefined)));
    // Its address and the list of sections are made of its own words, and would not follow a number that changes.
    visit(node, 'mdxJsxTextElement', (inner) => {
      if (inner.name === 'Term') return;
      const said = says('component-place', 'one in a heading', 'one in the paragraph below it');
      report(startOf(inner), `<${inner.name}>`, '', said);
    });
    const first = lines.get(words);
    if (first !== undefined) {
      report(at, 'heading', '', says('heading-twice', words, first));
    } else if (words !== '') lines.set(words, at.line);
  });
}
