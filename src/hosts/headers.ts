import type { Kind } from './kinds.ts';
import { EDITION_POLICY, embedPolicy, FILE_POLICY, FROZEN_POLICY, pagePolicy, WORKER_POLICY } from './policy.ts';

export type Headers = Readonly<Record<string, string>>;

/** What a page has no use for, whoever frames it. */
const UNUSED = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb'];

/**
 * What goes with every answer. The site knows nobody and serves the same to all, so that everything may be read from
 * everywhere: data from a notebook, fonts and scripts from a frame that was allowed nothing.
 */
export const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  // Which source a reader followed is nobody's business.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': UNUSED.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/** Kept, but asked for anew each time: an ETag that still fits costs a few hundred bytes. */
export const REVALIDATED = 'no-cache';
/** Never asked for again: what changes gets another name, or never changes. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * What goes with each kind of address besides what goes with all.
 *
 * @param scripts  the hashes of the scripts that stand in pages and in embeds
 */
export function headersByKind(
  scripts: Readonly<Record<'page' | 'embed', readonly string[]>>,
): Readonly<Record<Kind, Headers>> {
  return {
    asset: { 'Cache-Control': IMMUTABLE },
    worker: { 'Cache-Control': REVALIDATED, 'Content-Security-Policy': WORKER_POLICY },
    embed: {
      'Cache-Control': REVALIDATED,
      'Content-Security-Policy': embedPolicy(scripts.embed),
      // A page that is cut off from all others may frame only what is so as well.
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
    frozen: {
      'Cache-Control': IMMUTABLE,
      'Content-Security-Policy': FROZEN_POLICY,
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
    edition: { 'Cache-Control': REVALIDATED, 'Content-Security-Policy': EDITION_POLICY },
    page: {
      'Cache-Control': REVALIDATED,
      'Content-Security-Policy': pagePolicy(scripts.page),
      'Cross-Origin-Opener-Policy': 'same-origin',
      // For browsers that do not know frame-ancestors.
      'X-Frame-Options': 'DENY',
    },
    file: { 'Cache-Control': REVALIDATED, 'Content-Security-Policy': FILE_POLICY },
  };
}
