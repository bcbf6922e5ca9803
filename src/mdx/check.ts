import type { Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import type { Tables } from '../data/parse.ts';
import { isBlank } from './blank.ts';
import { checkAddress } from './check-address.ts';
import { checkBlocks } from './check-blocks.ts';
import { checkElement } from './check-element.ts';
import { checkGists } from './check-gists.ts';
import { checkHeadingBlanks, checkHeadings } from './check-headings.ts';
import { checkLinkText } from './check-link-text.ts';
import { checkStepTitles } from './check-steps.ts';
import { checkText } from './check-text.ts';
import { isChapter } from './front-matter.ts';
import { anchorsOf } from './page-anchors.ts';
import { type Report, startOf } from './report.ts';
import type { SiteAnchors } from './site-anchors.ts';

/** Comments and nothing else. Each ends with its first mark of an end: what stands between two of them would be run. */
const COMMENTS = /^\s*(?:\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/\s*)*$/;

/** Nothing but blanks, one of which is kept where those of the space bar are dropped. */
const isPrintedEmpty = ({ children }: Paragraph): boolean =>
  children.every(isBlank) && children.some((child) => child.type === 'text' && /[^ \t\r\n]/.test(child.value));

/**
 * Checks the prose of one file: components and their ids, bare numbers, quotations, links.
 * Pure: tree and tables in, faults out.
 *
 * @param file  path for messages, from the project's root
 * @param tree  the MDX, parsed
 * @param site  what the addresses of other pages may name; those of a page that is not among them are not checked
 */
export function checkProse(file: string, tree: Root, tables: Tables, site: SiteAnchors = new Map()): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (at, record, field, said, meant) =>
    faults.push({ file, line: at.line, column: at.column, record, field, ...said, meant });

  const page = { ...anchorsOf(tree), site };

  visit(tree, (node, _, parent) => {
    const at = startOf(node);
    switch (node.type) {
      case 'mdxjsEsm':
        report(at, 'prose', '', says('code-in-prose', 'an import or export'));
        return SKIP;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!COMMENTS.test(node.value)) {
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
      case 'thematicBreak':
        report(at, 'prose', '', says('markdown-kind', node.type));
        return SKIP;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return checkElement(node, parent && 'name' in parent ? (parent.name ?? '') : undefined, page, tables, report);
      case 'link':
        checkAddress(node.url, at, page, tables, report);
        checkLinkText(node, tables, report);
        if (node.title) report(at, 'link', '', says('link-title', node.title));
        return undefined;
      case 'blockquote':
      // Two blanks at the end of a line make a break, and nobody sees them.
      case 'break':
        report(at, 'prose', '', says('markdown-kind', node.type));
        return undefined;
      case 'list':
        // "26. Words" begins a list at 26, and a number is printed that no record has.
        if (node.ordered === true && node.start !== 1)
          report(at, 'bare number', '', says('bare-number', `${node.start}.`, 'prose'));
        return undefined;
      case 'listItem':
        if (node.children.every(isBlank)) report(at, 'list', '', says('item-empty'));
        return undefined;
      case 'heading':
        checkText(node, tables, report);
        return undefined;
      case 'paragraph':
        checkHeadingBlanks(node, report);
        checkText(node, tables, report);
        if (parent?.type !== 'listItem' && isPrintedEmpty(node)) report(at, 'paragraph', '', says('paragraph-empty'));
        return undefined;
      default:
        return undefined;
    }
  });
  checkHeadings(tree, report);
  checkBlocks(tree, file, report);
  checkGists(tree, isChapter(file), report);
  checkStepTitles(tree, report);
  return faults;
}
