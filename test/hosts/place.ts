import { headersByKind } from '../../src/hosts/headers.ts';
import type { Place } from '../../src/hosts/place.ts';

/** A small site below /sub/. */
export const PLACE: Place = {
  base: '/sub/',
  files: [
    '404.html',
    '_astro/Head.B1ZrATqA.css',
    'actors/fr.csv',
    'actors/fr/index.html',
    'actors/index.html',
    'embed/index.html',
    'embed/timeline/index.html',
    'figures/index.html',
    'figures/timeline.csv',
    'figures/timeline.svg',
    'figures/timeline/index.html',
    'index.html',
    'method/index.html',
    'v/2026-11-29/figures/timeline/index.html',
    'v/2026-11-29/index.html',
    'v/index.html',
  ],
  headers: headersByKind({ page: [], embed: [] }),
  ways: [{ from: '/sub/the-force/', to: '/sub/method/#limits' }],
};
