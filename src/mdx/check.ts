import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { CHARTS, type Chart } from '../data/charts.ts';
import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import type { Tables } from '../data/parse.ts';
import { attributeOf } from './attribute.ts';
import { checkAddress } from './check-address.ts';
import type { PageAnchors } from './check-anchor.ts';
import { checkElement } from './check-element.ts';
import { checkHeadings, wordsOf } from './check-headings.ts';
import { checkStepTitles } from './check-steps.ts';
import { checkText } from './check-text.ts';
import { PROSE_COMPONENTS, type ProseComponent } from './components.ts';
import { type Report, startOf } from './report.ts';

/**
 * Checks the prose of one file: components and their ids, bare numbers, quotations, links.
 * Pure: tree and tables in, faults out.
 *
 * @param file  path for messages, from the project's root
 * @param tree  the MDX, parsed
 */
export function checkProse(file: string, tree: Root, tables: Tables): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (at, record, field, said, meant) =>
    faults.push({ file, line: at.line, column: at.column, record, field, ...said, meant });

  const page = anchorsOf(tree);

  visit(tree, (node, _, parent) => {
    const at = startOf(node);
    switch (node.type) {
      case 'mdxjsEsm':
        report(at, 'prose', '', says('code-in-prose', 'an import or export'));
        return SKIP;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!/^\s*(?:\/\*[\s\S]*\*\/\s*)*$/.test(node.value)) {
          report(at, 'prose', '', says('code-in-prose', `{${node.value}}`));
        }
        return SKIP;
      case 'image':
        report(at, 'prose', '', says('image-in-prose', node.url));
        return SKIP;
      case 'html':
      case 'code':
      case 'inlineCode':
      case 'definition':
        report(at, 'prose', '', says('markdown-kind', node.type));
        return SKIP;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return checkElement(node, parent && 'name' in parent ? (parent.name ?? '') : undefined, page, tables, report);
      case 'link':
        checkAddress(node.url, startOf(node), page, tables, report);
        return undefined;
      case 'heading':
        checkText(node, tables, report);
        return undefined;
      case 'paragraph':
        checkText(node, tables, report);
        return undefined;
      default:
        return undefined;
    }
  });
  checkHeadings(tree, report);
  checkStepTitles(tree, report);
  return faults;
}

/** The figures of a page, whichever component shows them, and the ids that its headings get. */
function anchorsOf(tree: Root): PageAnchors {
  const charts: Chart[] = [];
  const headings: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') headings.push(slugOf(wordsOf(node)));
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const component = (PROSE_COMPONENTS as Record<string, ProseComponent>)[node.name ?? ''];
    for (const [name, rule] of Object.entries(component?.attributes ?? {})) {
      if (rule.holds !== 'id' || rule.of !== 'charts') continue;
      const id = attributeOf(node, name);
      charts.push(...CHARTS.filter((chart) => chart === id));
    }
  });
  return { charts, headings };
}

/** The id of a heading, as the compiler makes it from plain words. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');
}
