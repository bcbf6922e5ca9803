import type { Kind } from './kinds.ts';
import { editionPolicy, embedPolicy, filePolicy, frozenPolicy, pagePolicy, WORKER_POLICY } from './policy.ts';

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

/** What goes with an address of a kind besides what goes with all, by the hashes of the styles that stand in it. */
export type HeadersFor = (kind: Kind, styles: readonly string[]) => Headers;

/** @param scripts  the hashes of the scripts that stand in pages and in embeds */
export function headersWith(scripts: Readonly<Record<'page' | 'embed', readonly string[]>>): HeadersFor {
  const byKind: Readonly<Record<Kind, (styles: readonly string[]) => Headers>> = {
    asset: () => ({ 'Cache-Control': IMMUTABLE }),
    worker: () => ({ 'Cache-Control': REVALIDATED, 'Content-Security-Policy': WORKER_POLICY }),
    embed: (styles) => ({
      'Cache-Control': REVALIDATED,
      'Content-Security-Policy': embedPolicy(scripts.embed, styles),
      // A page that is cut off from all others may frame only what is so as well.
      'Cross-Origin-Embedder-Policy': 'require-corp',
    }),
    frozen: (styles) => ({
      'Cache-Control': IMMUTABLE,
      'Content-Security-Policy': frozenPolicy(styles),
      'Cross-Origin-Embedder-Policy': 'require-corp',
    }),
    edition: (styles) => ({ 'Cache-Control': REVALIDATED, 'Content-Security-Policy': editionPolicy(styles) }),
    page: (styles) => ({
      'Cache-Control': REVALIDATED,
      'Content-Security-Policy': pagePolicy(scripts.page, styles),
      'Cross-Origin-Opener-Policy': 'same-origin',
      // For browsers that do not know frame-ancestors.
      'X-Frame-Options': 'DENY',
    }),
    file: (styles) => ({ 'Cache-Control': REVALIDATED, 'Content-Security-Policy': filePolicy(styles) }),
  };
  return (kind, styles) => byKind[kind](styles);
}
