import { expect, test } from 'vitest';
import { lookIn, type Piece, readPieces } from '../../src/styles/pieces.ts';
import type { Asked } from '../../src/styles/selectors.ts';
import { onEveryPage, readDist } from './dist.ts';

/** The styles of a page; those that come with an island are no choice of ours. */
const STYLE = /<style>(?!astro-island,)([\s\S]*?)<\/style>/g;

/** What a page's styles declare, each with the rule and the conditions around it, and what it asks for. */
function declaredIn(html: string): ReadonlyMap<string, readonly Asked[]> {
  const leaves = (pieces: readonly Piece[], path: string): [string, readonly Asked[]][] =>
    pieces.flatMap((piece) =>
      'text' in piece ? [[`${path}${piece.text}`, piece.asked]] : leaves(piece.pieces, `${path}${piece.head}{`),
    );
  return new Map([...html.matchAll(STYLE)].flatMap(([, css = '']) => leaves(readPieces(css), '')));
}

/** Styles of other pages that speak of what stands in a page, too, and that it does not hold. */
function lackedBy(html: string, all: ReadonlyMap<string, readonly Asked[]>): string[] {
  const own = declaredIn(html);
  const isThere = lookIn(html.replace(STYLE, ''));
  return [...all].filter(([text, asked]) => !own.has(text) && asked.some(isThere)).map(([text]) => text);
}

test('lackedBy tells of a rule for a class of the page, its body or its root, and of none for others', () => {
  const rich = '<html class="root"><style>.root .a{top:0}@media print{.b--on{top:1px}}.c{top:2px}</style>';
  const poor = '<html class="root"><style>.c{top:2px}</style><p class="a b c">';
  const all = declaredIn(rich);
  expect(lackedBy(poor, all)).toEqual(['.root .a{top:0;', '@media print{.b--on{top:1px;']);
  expect(lackedBy('<html><p class="a">', all)).toEqual([]);
});

test('no page lacks a rule that another has for what stands in both', () => {
  const all = new Map(readDist().pages.flatMap(({ html }) => [...declaredIn(html)]));
  expect(all.size).toBeGreaterThan(500);
  expect(onEveryPage(readDist(), ({ html }) => lackedBy(html, all).map((text) => text.slice(0, 100)))).toEqual([]);
});

/** A root or a body that is asked what it holds. */
const ROOT_HAS = /(?:^|[\s,(>])(?:html|body|:root|\.barred)(?![\w-])[^\s,>+~]*:has\(/;

/** Rules for the window that ask the root or the body what it holds, of a page that has no switch for depths. */
function askedOfRoot(html: string): string[] {
  if (html.includes('class="depth"')) return [];
  return [...declaredIn(html).keys()].filter((text) => ROOT_HAS.test(text) && !text.includes('@media print'));
}

test('askedOfRoot tells of a rule for which every piece of a page that comes has all of it styled anew', () => {
  const styled = (css: string) => askedOfRoot(`<html class="barred"><style>${css}</style><p class="a b">`);
  expect(styled('html:not([data-b]):has(#c) .a{top:0}')).toEqual(['html:not([data-b]):has(#c) .a{top:0;']);
  expect(styled('@media screen{:is(.a, .barred:has(#c)){& .b{top:0}}}')).toHaveLength(1);
  expect(styled('body:has(> .a) .b{top:0}')).toHaveLength(1);
  expect(styled('.body:has(.a) .b, .a:has(.b){top:0}@media print{html:has(.a) .b{top:0}}')).toEqual([]);
});

test('no page asks its root what it holds, but those with a switch for depths, where a script answers before', () => {
  expect(onEveryPage(readDist(), ({ html }) => askedOfRoot(html))).toEqual([]);
});
