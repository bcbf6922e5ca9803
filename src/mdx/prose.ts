import type { Root, RootContent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findEncoding } from '../data/encodings.ts';
import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import type { Tables } from '../data/parse.ts';
import { proseTexts, type Texts } from '../data/texts.ts';
import { readUnchanged } from '../data/unchanged.ts';
import { checkProse } from './check.ts';
import { checkChapterName } from './check-files.ts';
import { checkSharedHeadings } from './check-shared-headings.ts';
import { checkSharedHeads } from './check-shared-heads.ts';
import { findTooDeep, findTooLong } from './check-size.ts';
import { checkFrontMatter, isChapter, readHead, splitFrontMatter } from './front-matter.ts';
import { startOf } from './report.ts';
import { type ParsedFile, type SiteAnchors, siteAnchors } from './site-anchors.ts';

const parser = unified().use(remarkParse).use(remarkMdx);

/** The prose of an MDX file as a tree in which every place is one of the file. */
export function parseProse(mdx: string): Root {
  return parser.parse(splitFrontMatter(mdx).body);
}

/** One MDX file as it was read: with its tree, or with what keeps it from having one. */
export type ProseFile = { file: string; mdx: string } & (
  | { tree: Root; fault?: never }
  | { tree?: never; fault: Fault }
);

/**
 * Reads one MDX file.
 *
 * @param file  path from the project's root
 * @param mdx  the file's text
 */
export function readProseFile(file: string, mdx: string): ProseFile {
  const unread = findEncoding(file, mdx)[0] ?? findTooLong(file, mdx);
  if (unread !== undefined) return { file, mdx, fault: unread };
  try {
    const tree = parseProse(mdx);
    const deep = findTooDeep(file, tree);
    return deep === undefined ? { file, mdx, tree } : { file, mdx, fault: deep };
  } catch (error) {
    return { file, mdx, fault: syntaxFault(file, error) };
  }
}

const readFile = readUnchanged(readProseFile);

/** Reads every file of prose. */
export function readAllProse(texts: Texts): ProseFile[] {
  return proseTexts(texts).map(([file, text]) => readFile(file, text));
}

/** The files that have a tree. */
export const parsedOf = (files: readonly ProseFile[]): ParsedFile[] =>
  files.flatMap(({ file, tree }) => (tree === undefined ? [] : [{ file, tree }]));

/** What keeps a file of prose from being read: all that can be told of it before the tables are known. */
export function unreadProse({ file, mdx, fault }: ProseFile): Fault[] {
  return [...readHead(file, mdx).faults, ...(fault === undefined ? [] : [fault])];
}

/**
 * Checks one MDX file: its name, its front matter and its prose.
 *
 * @param site  what the addresses of other pages may name, if their prose is at hand
 */
export function checkProseFile(read: ProseFile, tables: Tables, site?: SiteAnchors): Fault[] {
  const { file, mdx } = read;
  const faults = checkFrontMatter(file, mdx, tables);
  if (isChapter(file)) faults.push(...checkChapterName(file));
  return [...faults, ...(read.tree === undefined ? [read.fault] : checkProse(file, read.tree, tables, site))];
}

/** Checks one MDX file by its text, without a look at others. */
export function checkFile(file: string, mdx: string, tables: Tables): Fault[] {
  return checkProseFile(readFile(file, mdx), tables);
}

/** Checks all files of prose, each against the others. */
export function checkAllProse(files: readonly ProseFile[], tables: Tables): Fault[] {
  const parsed = parsedOf(files);
  const site = siteAnchors(parsed, tables);
  return [
    ...files.flatMap((file) => [...checkProseFile(file, tables, site), ...checkLede(file)]),
    ...checkSharedHeadings(parsed),
    ...checkSharedHeads(files),
  ];
}

/** A chapter opens with its lede, which stands larger and is read first. */
function checkLede({ file, tree }: ProseFile): Fault[] {
  if (!isChapter(file) || tree === undefined || tree.children.some(isLede)) return [];
  const { line, column } = startOf(tree.children[0] ?? tree);
  return [{ file, line, column, record: '<Lede>', field: '', ...says('lede-gone') }];
}

const isLede = (node: RootContent) => node.type === 'mdxJsxFlowElement' && node.name === 'Lede';

function syntaxFault(file: string, error: unknown): Fault {
  const { place, reason } = error as { place?: unknown; reason?: string };
  const start = (place as { start?: { line: number; column: number } } | undefined)?.start ?? place;
  // A tag that is still open where the file ends has its place in the words of the error alone.
  const [, told, across] = /\((\d+):(\d+)/.exec(reason ?? '') ?? [];
  const { line = Number(told ?? 1), column = Number(across ?? 1) } = (start ?? {}) as {
    line?: number;
    column?: number;
  };
  // The parser names the program that could not read what stands between braces.
  const came = reason?.includes('with acorn') === true ? 'braces that hold neither a comment nor code' : reason;
  return { file, line, column, record: 'MDX', field: '', ...says('mdx-broken', came ?? String(error)) };
}
