import type { Level } from '../data/levels.ts';
import type { Verdict } from '../data/schema/claim.ts';
import type { Promised } from '../data/schema/promise.ts';

/** A mark as paths: what is drawn in full, and what is only there to show the rest of the scale. */
export interface Glyph {
  full: string;
  off?: string;
}

// The ladder: each rung is a step of commitment, a broken rung is a condition, the rails stand when a thing is in
// place. A refusal is a struck square, silence a hatch: neither is a weak ladder.
const RUNGS = [18, 13, 8, 3];
const rung = (y: number) => `M3 ${y}h18v3h-18z`;
const broken = (y: number) => `M3 ${y}h5v3h-5zM10 ${y}h4v3h-4zM16 ${y}h5v3h-5z`;
const above = (count: number) => RUNGS.slice(count).map(rung).join('');

/** The level marks in a square of 24. The paths of "ruled out" are filled by the even-odd rule. */
export const LEVEL_GLYPHS = {
  'ruled-out': { full: 'M3 3h18v18h-18zM5 5v12.6L17.6 5zM6.4 19H19V6.4z' },
  'not-stated': { full: 'M3 12L12 3h2L3 14zM3 19L19 3h2L3 21zM10 21L21 10v2L12 21zM17 21l4-4v2l-2 2z' },
  supportive: { full: rung(18), off: above(1) },
  conditional: { full: rung(18) + broken(13), off: above(2) },
  specific: { full: RUNGS.slice(0, 3).map(rung).join(''), off: above(3) },
  // Between the rails, not across them: by the even-odd rule what is drawn twice would be a hole.
  'in-place': { full: `M3 1h3v22h-3zM18 1h3v22h-3z${RUNGS.map((y) => `M6 ${y}h12v3h-12z`).join('')}` },
} as const satisfies Record<Level, Glyph>;

/** What is drawn into a verdict's ring, in a square of 20: a tick, a half, a quarter, a cross, nothing. */
export const VERDICT_MARKS = {
  confirmed: 'M5.5 10.5l3 3 6-7',
  refined: 'M10 1.5v17M10 6h6.5M10 10h8.5M10 14h6.5',
  partly: 'M10 1.5v8.5h8.5',
  contradicted: 'M6 6l8 8M14 6l-8 8',
  'article-only': '',
  judgement: '',
} as const satisfies Record<Verdict, string>;

const RING = 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16z';

/**
 * A promise's status in a square of 20, none of them a judgement: how much of the ring is full says how much was
 * kept; a turn is a change, a gap a lapse, dashes that it is not known.
 */
export const STATUS_MARKS = {
  open: { line: RING, full: '' },
  kept: { line: RING, full: RING },
  'partly-kept': { line: RING, full: 'M10 2a8 8 0 0 0 0 16z' },
  changed: { line: 'M2 6h9v8h7M14.5 10.5L18 14l-3.5 3.5', full: '' },
  lapsed: { line: 'M4.3 4.3a8 8 0 0 0 11.4 11.4M15.7 4.3a8 8 0 0 1 2 3.4M2 18L18 2', full: '' },
  'not-known': { line: RING, full: '' },
} as const satisfies Record<Promised['state']['status'], { line: string; full: string }>;

// The mark is data: 35, 26, 21, 10 and 2 units, the counts of the lead figure; the sixth bar is not there.
const COUNTS = [35, 26, 21, 10, 2];

/** The mark of the site: bars from the left edge of a box, each as long as its count. */
export const WORDMARK = {
  width: 36,
  height: 32,
  bars: COUNTS.map((count, row) => ({ y: row * 6, width: Number(((count * 36) / 35).toFixed(2)), height: 4 })),
} as const;
