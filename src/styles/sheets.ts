import { createHash } from 'node:crypto';
import { type Piece, pickStyles, readPieces } from './pieces.ts';

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
  'walk',
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
  'domain-pages',
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

let known: readonly Piece[] | undefined;

function readSheets(): readonly Piece[] {
  known ??= ORDER.flatMap((name) => {
    const text = TEXTS[`./${name}.css`];
    if (text === undefined) throw new Error(`src/styles/sheets.ts: there is no src/styles/${name}.css`);
    return readPieces(text);
  });
  return known;
}

/**
 * The styles of a page: what its own content needs and no more, to stand in the page itself, so that the first paint
 * waits for no second answer of the host; and the hash by which the page's policy lets them in.
 */
export function stylesFor(html: string, others: readonly string[]): { text: string; hash: `sha256-${string}` } {
  const text = pickStyles(html, readSheets(), others);
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
