import { headersWith } from '../../src/hosts/headers.ts';
import type { Place } from '../../src/hosts/place.ts';

export const PLAIN = "'sha256-plain'";
export const OF_ACTOR = "'sha256-actor'";
export const OF_FIGURE = "'sha256-figure'";

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
  headers: headersWith({ page: [], embed: [] }),
  styles: new Map([
    ['404.html', [PLAIN]],
    ['actors/fr/index.html', [OF_ACTOR]],
    ['actors/index.html', [PLAIN]],
    ['embed/timeline/index.html', [PLAIN, OF_FIGURE]],
    ['figures/timeline/index.html', [OF_FIGURE]],
    ['index.html', [PLAIN]],
    ['method/index.html', [OF_FIGURE]],
    ['v/2026-11-29/figures/timeline/index.html', [OF_FIGURE]],
    ['v/2026-11-29/index.html', [PLAIN]],
  ]),
  ways: [{ from: '/sub/the-force/', to: '/sub/method/#limits' }],
};
