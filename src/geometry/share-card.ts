import type { Box } from './box.ts';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

/** What a shared page shows of itself: the size that the networks ask for. */
export const CARD = { width: 1200, height: 630 } as const;

/** Ground around what stands on a card. */
export const CARD_EDGE = 60;

export type CardKind = 'chapter' | 'figure' | 'actor' | 'front' | 'site';

/** How a line of words looks on a card. */
export type CardLook = 'kicker' | 'title' | 'finding' | 'words' | 'site' | 'ends';

export interface CardLine {
  text: string;
  look: CardLook;
  x: number;
  /** Baseline. */
  y: number;
  sizePx: number;
}

export interface ShareCard {
  lines: CardLine[];
  /** The heavy rule that opens a figure. */
  rule: { x1: number; x2: number; y: number } | undefined;
  mark: Box | undefined;
  /** The sign for the end of the record: a line that stops, from its left end. */
  stop: { x: number; y: number; length: number };
  /** Where the picture stands; up to the edges of the card where it leaves none. */
  picture: Box;
}

export interface CardInput {
  kind: CardKind;
  kicker?: string | undefined;
  title: string;
  words?: string | undefined;
  site: string;
  /** Up to when the record goes, in words. */
  ends: string;
}

interface Title {
  look: 'title' | 'finding';
  /** Tried from the first: the first in which the title needs no more lines than it may. */
  sizes: readonly { px: number; lines: number }[];
  leading: number;
  /** How much wider the face runs than `textWidth` estimates. */
  breadth: number;
}

const LARGE = { look: 'title', leading: 1.04, breadth: 0.92 } as const;
const FINDING = { look: 'finding', leading: 1.17, breadth: 1 } as const;

/** Where things stand on each kind of card. The words keep to `room`; the picture has the rest. */
const KINDS = {
  chapter: {
    x: CARD_EDGE,
    top: 60,
    room: 690,
    title: {
      ...LARGE,
      sizes: [
        { px: 84, lines: 2 },
        { px: 72, lines: 3 },
      ],
    },
    picture: { x: 810, y: 0, width: 390, height: 630 },
  },
  figure: {
    x: CARD_EDGE,
    top: 84,
    room: 450,
    title: { ...FINDING, sizes: [46, 42, 38, 34].map((px, step) => ({ px, lines: 6 + step })) },
    picture: { x: 560, y: 0, width: 640, height: 630 },
  },
  actor: {
    x: CARD_EDGE,
    top: 60,
    room: 1080,
    title: {
      ...LARGE,
      sizes: [
        { px: 96, lines: 1 },
        { px: 76, lines: 2 },
      ],
    },
    picture: { x: CARD_EDGE, y: 300, width: 1080, height: 180 },
  },
  front: {
    x: CARD_EDGE,
    top: 112,
    room: 1080,
    title: { ...LARGE, sizes: [{ px: 64, lines: 2 }] },
    picture: { x: CARD_EDGE, y: 290, width: 1080, height: 312 },
  },
  site: {
    x: 396,
    top: 268,
    room: 744,
    title: { ...LARGE, sizes: [{ px: 84, lines: 1 }], breadth: 0.8 },
    picture: { x: CARD_EDGE, y: 60, width: 1080, height: 330 },
  },
} as const satisfies Record<CardKind, { x: number; top: number; room: number; title: Title; picture: Box }>;

const KICKER = { sizePx: 26, leadingPx: 44 };
const WORDS = { sizePx: 30, leadingPx: 42, breadth: 0.88 };
const SITE = { sizePx: 32, besideMark: 14 };
const MARK = { width: 36, height: 32 };
const ENDS = { sizePx: 24, stop: 40, besideStop: 14 };
const TITLE_TO_WORDS = 22;

/** The largest size in which a title keeps to its lines; the smallest where it keeps to them in none. */
function fitTitle(text: string, room: number, { sizes, breadth }: Title): { px: number; lines: string[] } {
  // Sentences of a title on the front have lines of their own.
  const inSize = (px: number) => text.split('\n').flatMap((part) => wrap(part, room, { sizePx: px, breadth }));
  const fits = sizes.find(({ px, lines }) => inSize(px).length <= lines) ?? sizes.at(-1);
  if (!fits) throw new RangeError('a title needs a size');
  return { px: fits.px, lines: inSize(fits.px) };
}

/** Lays out the words of a card, and says where its picture stands. */
export function layOutCard(input: CardInput): ShareCard {
  const kind = KINDS[input.kind];
  const { x, room, picture } = kind;
  const lines: CardLine[] = [];
  let y: number = kind.top;
  const rule = input.kind === 'figure' ? { x1: x, x2: x + room, y: CARD_EDGE } : undefined;
  if (input.kicker !== undefined) {
    lines.push({ text: input.kicker, look: 'kicker', x, y: y + KICKER.sizePx, sizePx: KICKER.sizePx });
    y += KICKER.leadingPx;
  }
  const title = fitTitle(input.title, room, kind.title);
  for (const text of title.lines) {
    lines.push({ text, look: kind.title.look, x, y: Math.round(y + title.px * 0.86), sizePx: title.px });
    y += Math.round(title.px * kind.title.leading);
  }
  y += TITLE_TO_WORDS;
  for (const text of wrap(input.words ?? '', room, WORDS)) {
    lines.push({ text, look: 'words', x, y: y + WORDS.sizePx, sizePx: WORDS.sizePx });
    y += WORDS.leadingPx;
  }
  return { lines: [...lines, ...footLines(input)], rule, picture, ...footMarks(input) };
}

/** Baselines of the site's name and of the end of the record. */
function footOf({ kind, ends }: CardInput): { site: number | undefined; ends: { x: number; y: number } } {
  const bottom = CARD.height - 44;
  if (kind === 'site') return { site: undefined, ends: { x: CARD_EDGE, y: bottom } };
  // Beside the stair there is no room below: name and date stand at the top.
  const endsAbove = CARD.width - CARD_EDGE - ENDS.stop - ENDS.besideStop - textWidth(ends, ENDS.sizePx) * WORDS.breadth;
  if (kind === 'front') return { site: 74, ends: { x: Math.round(endsAbove), y: 74 } };
  return { site: bottom - 44, ends: { x: CARD_EDGE, y: bottom } };
}

function footLines(input: CardInput): CardLine[] {
  const { site, ends } = footOf(input);
  const x = CARD_EDGE + MARK.width + SITE.besideMark;
  const name: CardLine[] =
    site === undefined ? [] : [{ text: input.site, look: 'site', x, y: site, sizePx: SITE.sizePx }];
  const date = { text: input.ends, look: 'ends', y: ends.y, sizePx: ENDS.sizePx } as const;
  return [...name, { ...date, x: ends.x + ENDS.stop + ENDS.besideStop }];
}

function footMarks(input: CardInput): Pick<ShareCard, 'mark' | 'stop'> {
  const { site, ends } = footOf(input);
  return {
    mark: site === undefined ? undefined : { x: CARD_EDGE, y: site - 26, width: MARK.width, height: MARK.height },
    stop: { x: ends.x, y: ends.y - 8, length: ENDS.stop },
  };
}
