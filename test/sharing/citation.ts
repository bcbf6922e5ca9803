import type { Citation } from '../../src/sharing/citation.ts';

/** A page as somebody would cite it, with every sign that a format may stumble over. */
export const PAGE: Citation = {
  id: 'guarantee-gap-a-b',
  kind: 'page',
  title: 'Kyiv’s ask: 64,000 & 50% of {what}?',
  site: 'The Guarantee Gap',
  url: 'https://example.org/a_b/#c%20d',
  updated: '2026-11-22',
  version: '2026-11-23',
  asOf: '2026-07-01',
};
