import type { Heading, Link, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { CHAPTERS } from '../data/chapters.ts';
import { CHARTS } from '../data/charts.ts';
import { type Fault, showValue } from '../data/fault.ts';
import { nearest } from '../data/nearest.ts';
import type { Tables } from '../data/parse.ts';
import { type Attribute, PROSE_COMPONENTS, type ProseComponent } from './components.ts';
import { findBareNumbers } from './numbers.ts';
import { findQuotations, isRecorded } from './quotations.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
interface Point {
  line: number;
  column: number;
}

/** Pages that prose may link to besides chapters, actors and figures. */
export const PAGES = ['all', 'figures', 'actors', 'article', 'sources', 'method', 'updates', 'data'] as const;

/**
 * Checks the prose of one file: components and their ids, bare numbers, quotations, links.
 * Pure: tree and tables in, faults out.
 *
 * @param file  path for messages, from the project's root
 * @param tree  the MDX, parsed
 */
export function checkProse(file: string, tree: Root, tables: Tables): Fault[] {
  const faults: Fault[] = [];
  const report = (at: Point, record: string, field: string, came: string, allowed: string, meant?: string) =>
    faults.push({ file, line: at.line, column: at.column, record, field, came, allowed, meant });

  visit(tree, (node) => {
    const at = startOf(node);
    switch (node.type) {
      case 'mdxjsEsm':
        report(
          at,
          'prose',
          '',
          'an import or export',
          'no code in prose: the components are known without importing them',
        );
        return SKIP;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!/^\s*(?:\/\*[\s\S]*\*\/\s*)*$/.test(node.value)) {
          report(at, 'prose', '', `{${node.value}}`, 'no code in prose: only a comment, {/* like this */}');
        }
        return SKIP;
      case 'image':
        report(
          at,
          'prose',
          '',
          `an image, ${node.url}`,
          'no bare images: pictures are figures, with <Figure id="…" />',
        );
        return SKIP;
      case 'html':
      case 'code':
      case 'inlineCode':
      case 'definition':
        report(
          at,
          'prose',
          '',
          `Markdown of the kind "${node.type}"`,
          'paragraphs, headings, lists, links and the components',
        );
        return SKIP;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return checkElement(node, tables, report);
      case 'link':
        checkLink(node, tables, report);
        return undefined;
      case 'heading':
        checkHeading(node, report);
        checkText(node, tables, report);
        return undefined;
      case 'paragraph':
        checkText(node, tables, report);
        return undefined;
      default:
        return undefined;
    }
  });
  return faults;
}

type Report = (at: Point, record: string, field: string, came: string, allowed: string, meant?: string) => void;

function startOf(node: { position?: { start: Point } | undefined }): Point {
  return node.position?.start ?? { line: 1, column: 1 };
}

function checkElement(node: Element, tables: Tables, report: Report): typeof SKIP | undefined {
  const at = startOf(node);
  const name = node.name ?? '';
  const names = Object.keys(PROSE_COMPONENTS);
  const component = (PROSE_COMPONENTS as Record<string, ProseComponent>)[name];
  if (!component) {
    const came = name === '' ? 'a fragment, <>' : `<${name}>`;
    report(at, 'prose', '', came, `the components ${names.join(', ')}; no HTML`, nearest(name, names));
    return SKIP;
  }
  const record = `<${name}>`;
  const given = new Map<string, MdxJsxAttribute>();
  for (const attribute of node.attributes) {
    const place = startOf(attribute.position ? attribute : node);
    if (attribute.type !== 'mdxJsxAttribute') {
      report(place, record, '', '{…}', 'attributes with plain text values');
      continue;
    }
    const rule = component.attributes[attribute.name];
    if (!rule) {
      const known = Object.keys(component.attributes);
      const allowed = known.length > 0 ? `the attributes ${known.join(', ')}` : 'no attributes';
      report(
        place,
        record,
        attribute.name,
        `an attribute "${attribute.name}"`,
        allowed,
        nearest(attribute.name, known),
      );
      continue;
    }
    given.set(attribute.name, attribute);
    checkAttribute(attribute, rule, place, record, tables, report);
  }
  for (const [attribute, rule] of Object.entries(component.attributes)) {
    if (rule.required && !given.has(attribute)) report(at, record, attribute, 'nothing', attributeWords(rule));
  }
  if (component.inside === 'words' && node.children.every(isBlank)) {
    report(at, record, '', 'nothing inside', `words between <${name}> and </${name}>`);
  }
  if (component.inside === 'nothing' && node.children.length > 0) {
    report(at, record, '', 'something inside', `nothing inside: <${name} … />`);
    return SKIP;
  }
  return undefined;
}

/** Nothing that a reader would see: white space, or a comment. */
function isBlank(node: Element['children'][number]): boolean {
  return node.type === 'text'
    ? node.value.trim() === ''
    : node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';
}

function attributeWords(rule: Attribute): string {
  switch (rule.holds) {
    case 'id':
      return rule.of === 'charts' ? `one of ${CHARTS.join(', ')}` : `an id that stands in content/data/${rule.of}.yaml`;
    case 'ids':
      return `ids that stand in content/data/${rule.of}.yaml, parted by spaces`;
    case 'choice':
      return rule.among.map((choice) => `"${choice}"`).join(' or ');
    case 'words':
      return 'words';
    case 'link':
      return 'the address of a page of this site, such as /method/';
    case 'flag':
      return 'the bare word, without a value';
  }
}

function checkAttribute(
  attribute: MdxJsxAttribute,
  rule: Attribute,
  at: Point,
  record: string,
  tables: Tables,
  report: Report,
): void {
  const { name, value } = attribute;
  if (rule.holds === 'flag') {
    if (value !== null && value !== undefined) report(at, record, name, 'a value', attributeWords(rule));
    return;
  }
  if (typeof value !== 'string' || value.trim() === '') {
    report(at, record, name, typeof value === 'string' ? showValue(value) : 'no text', attributeWords(rule));
    return;
  }
  switch (rule.holds) {
    case 'choice':
      if (!rule.among.includes(value)) {
        report(at, record, name, showValue(value), attributeWords(rule), nearest(value, rule.among));
      }
      return;
    case 'words':
      checkWords(value, () => at, tables, report);
      return;
    case 'link':
      checkAddress(value, at, tables, report);
      return;
    case 'id':
    case 'ids': {
      const ids = rule.holds === 'ids' ? value.split(/\s+/).filter(Boolean) : [value];
      const known: readonly string[] = rule.of === 'charts' ? CHARTS : tables[rule.of].map((row) => row.id);
      for (const id of ids) {
        if (!known.includes(id)) report(at, record, name, showValue(id), attributeWords(rule), nearest(id, known));
      }
    }
  }
}

function checkHeading(node: Heading, report: Report): void {
  if (node.depth === 1)
    report(startOf(node), 'heading', '', 'a # heading', '## or ###: the title comes from the front matter');
}

/** The text of a block in one piece, with the place of each character, but without what components print. */
function flatten(node: Heading | Paragraph): { text: string; placeOf(offset: number): Point } {
  const parts: { offset: number; node: Text }[] = [];
  let text = '';
  const walk = (children: readonly PhrasingContent[]) => {
    for (const child of children) {
      if (child.type === 'text') {
        parts.push({ offset: text.length, node: child });
        text += child.value;
      } else if ('children' in child) walk(child.children as PhrasingContent[]);
      else if (child.type === 'break') text += ' ';
    }
  };
  walk(node.children);
  return {
    text,
    placeOf(offset) {
      const part = parts.findLast((candidate) => candidate.offset <= offset);
      const start = startOf(part?.node ?? node);
      if (!part) return start;
      const before = part.node.value.slice(0, offset - part.offset).split('\n');
      const last = before.at(-1) ?? '';
      return before.length === 1
        ? { line: start.line, column: start.column + last.length }
        : // Below the first line the indentation is gone from the text; it is that of the block.
          { line: start.line + before.length - 1, column: startOf(node).column + last.length };
    },
  };
}

function checkText(node: Heading | Paragraph, tables: Tables, report: Report): void {
  const { text, placeOf } = flatten(node);
  checkWords(text, placeOf, tables, report);
}

function checkWords(text: string, placeOf: (offset: number) => Point, tables: Tables, report: Report): void {
  for (const bare of findBareNumbers(text)) reportNumber(bare, placeOf(bare.offset), tables, report);
  const recorded = tables.quotes.flatMap((row) => [row.text, row.translation ?? '']);
  for (const quotation of findQuotations(text)) {
    if (isRecorded(quotation.text, recorded)) continue;
    const allowed =
      'words of a recorded quotation; record it in content/data/quotes.yaml, or say it in words of our own';
    const meant = nearest(
      quotation.text,
      tables.quotes.map((row) => row.text),
    );
    report(placeOf(quotation.offset), 'quotation', '', `“${quotation.text}”`, allowed, meant);
  }
}

function reportNumber(
  bare: { text: string; value: number | undefined },
  at: Point,
  tables: Tables,
  report: Report,
): void {
  const fitting = tables.figures
    .filter((row) => bare.value !== undefined && [row.value, row.low, row.high].includes(bare.value))
    .map((row) => row.id);
  const shown = fitting.slice(0, 5).map((id) => `<Fig id="${id}" />`);
  const more = fitting.length > shown.length ? ` and ${fitting.length - shown.length} more` : '';
  report(
    at,
    'bare number',
    '',
    bare.text,
    'a number only as <Fig id="…" />; dates, ordinals of things and names may carry digits',
    shown.length > 0 ? `${shown.join(' or ')}${more}` : undefined,
  );
}

function checkLink(node: Link, tables: Tables, report: Report): void {
  checkAddress(node.url, startOf(node), tables, report);
}

/** Every address of the site that prose may link to. */
export function knownPages(tables: Tables): string[] {
  return [
    '/',
    ...CHAPTERS.map((slug) => `/${slug}/`),
    ...PAGES.map((page) => `/${page}/`),
    ...CHARTS.map((id) => `/figures/${id}/`),
    ...tables.actors.map((row) => `/actors/${row.id}/`),
  ];
}

function checkAddress(url: string, at: Point, tables: Tables, report: Report): void {
  const allowed =
    'the address of a page of this site with a slash at the end, such as /method/; sources go through <Cite>';
  if (url.startsWith('#')) return;
  const path = url.replace(/[?#].*$/, '');
  const pages = knownPages(tables);
  if (!pages.includes(path)) report(at, 'link', '', showValue(url), allowed, nearest(path, pages));
  const [, anchor] = url.split('#');
  if (path === '/article/' && anchor !== undefined) {
    const claims = tables.claims.map((row): string => row.id);
    if (!claims.includes(anchor)) {
      report(at, 'link', '', showValue(url), 'the id of a claim after the #', nearest(anchor, claims));
    }
  }
}
