import { createHash } from 'node:crypto';
import { type Asked, readAsked } from './selectors.ts';

/** The sheets of the window, in the order in which a page is built up. Those of paper are in paper.css. */
export const ORDER = [
  'fonts',
  'tokens',
  'base',
  'frame',
  'text',
  'here',
  'reading',
  'cards',
  'marks',
  'controls',
  'figure',
  'charts',
  'emphasis',
  'timeline',
  'article-checked',
  'matrix',
  'thresholds',
  'set-the-bar',
  'promise-ledger',
  'aid-by-donor',
  'conditions',
  'layers',
  'people-per-km',
  'claim-anatomy',
  'flank-map',
  'air-attacks',
  'filters',
  'bib',
  'steps',
  'step-picture',
  'front',
  'chapter',
  'page-contents',
  'pages',
  'changes',
  'embeds',
  'questions',
  'opening',
  'argument-map',
  'book',
  'actor',
  'gallery',
  'search',
  'sharing',
  'large-text',
  'forced',
] as const;

const TEXTS: Readonly<Record<string, string>> = import.meta.glob(['./*.css', '!./paper.css', '!./print*.css'], {
  query: '?inline',
  import: 'default',
  eager: true,
});

export interface Sheet {
  text: string;
  asked: readonly Asked[];
}

let known: readonly Sheet[] | undefined;

function readSheets(): readonly Sheet[] {
  known ??= ORDER.map((name) => {
    const text = TEXTS[`./${name}.css`];
    if (text === undefined) throw new Error(`src/styles/sheets.ts: there is no src/styles/${name}.css`);
    return { text, asked: readAsked(text) };
  });
  return known;
}

/** Those sheets that have a rule for what stands in a page. */
export function pickSheets(html: string, sheets: readonly Sheet[]): readonly Sheet[] {
  const names = new Set([...html.matchAll(/ (?:class|id)="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/)));
  const isMet = (asked: Asked) => asked.every((list) => list.some((name) => names.has(name)));
  return sheets.filter(({ asked }) => asked.some(isMet));
}

/**
 * The styles of a page: what its own content needs and no more, to stand in the page itself, so that the first paint
 * waits for no second answer of the host; and the hash by which the page's policy lets them in.
 */
export function stylesFor(html: string): { text: string; hash: `sha256-${string}` } {
  const text = pickSheets(html, readSheets())
    .map((sheet) => sheet.text.trim())
    .join('');
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
