import type { Tables } from './parse.ts';
import { FIGURES_OF_EVENT } from './select/flank.ts';

/** Records that a figure cannot do without, by table. */
export type Needed = { readonly [Table in keyof Tables]?: readonly string[] };

/**
 * The records that figures and their pictures name in code, and the months of the count of air attacks that they speak of.
 * Every id of a record that stands in code stands here too, as a test holds, so that a row that is lost or renamed is told
 * as one.
 */
export const NEEDED = {
  figures: [
    'deployed-0',
    'states-26',
    'aid-us-2026-04',
    'front-1000',
    'force-200k',
    'force-100-150k',
    'force-64k',
    'force-40-50k',
    'force-30k',
    'force-25k',
    'force-15k',
    'force-10k-zelenskyy',
    'force-256k',
    'force-256k-years',
    'mission-ifor',
    'mission-kfor-99',
    'mission-efp',
    ...Object.values(FIGURES_OF_EVENT).flat(),
    'rz-95',
    'rz-90',
  ],
  events: ['2025-09-04-summit', '2026-01-06-declaration', '2025-09-10-ep-r129', '2025-09-12-sentry'],
  places: ['kyiv', 'kaliningrad'],
  quotes: ['macron-cnews-26'],
  airAttacks: ['2024-09', '2025-09'],
  series: ['air-attacks', 'aid-by-donor'],
  sources: ['insight-news-article', 'geonames', 'linternaute-2025-09-04', 'kyivpost-30k'],
} as const satisfies Needed;
