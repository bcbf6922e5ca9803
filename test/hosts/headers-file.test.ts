import { describe, expect, test } from 'vitest';
import { EVERYWHERE } from '../../src/hosts/headers.ts';
import { writeHeadersFile } from '../../src/hosts/headers-file.ts';
import { OF_ACTOR, OF_FIGURE, PLACE, PLAIN } from './place.ts';
import { headersAt, namedTwice, RULE_READERS, readRules } from './rules.ts';

describe('writeHeadersFile', () => {
  const rules = readRules(writeHeadersFile(PLACE));

  test('names documents one by one, but for a folder that holds pages alone', () => {
    expect(rules.map(({ address }) => address)).toEqual([
      '/sub/*',
      '/sub/_astro/*',
      '/sub/sw.js',
      '/sub/actors/:page/',
      '/sub/v/2026-11-29/*',
      '/sub/404.html',
      '/sub/404',
      '/sub/actors/',
      '/sub/embed/',
      '/sub/embed/timeline/',
      '/sub/figures/',
      '/sub/figures/timeline.svg',
      '/sub/figures/timeline/',
      '/sub/',
      '/sub/method/',
      '/sub/v/',
    ]);
  });

  test.each([
    ['/sub/', 'page', [PLAIN]],
    ['/sub/method/', 'page', [OF_FIGURE]],
    ['/sub/actors/', 'page', [PLAIN]],
    // Where no such actor is, stands the page that says so.
    ['/sub/actors/fr/', 'page', [OF_ACTOR, PLAIN]],
    ['/sub/embed/', 'page', []],
    ['/sub/embed/timeline/', 'embed', [OF_FIGURE, PLAIN]],
    ['/sub/figures/timeline.svg', 'file', []],
    ['/sub/_astro/Head.B1ZrATqA.css', 'asset', []],
    ['/sub/sw.js', 'worker', []],
    ['/sub/v/', 'page', []],
    ['/sub/v/2026-11-29/', 'frozen', [OF_FIGURE, PLAIN]],
    ['/sub/v/2026-11-29/figures/timeline/', 'frozen', [OF_FIGURE, PLAIN]],
  ] as const)('%s gets what a %s with its styles gets, each header once', (address, kind, styles) => {
    expect(headersAt(rules, address)).toEqual({ ...EVERYWHERE, ...PLACE.headers(kind, styles) });
  });

  test.each(RULE_READERS)('no header of an address is named by two rules, as %s reads them', (host) => {
    const addresses = PLACE.files.map((file) => `/sub/${file.replace(/(^|\/)index\.html$/, '$1')}`);
    expect(addresses.filter((address) => namedTwice(rules, address, host).length > 0)).toEqual([]);
    expect(headersAt(rules, '/sub/actors/fr/', host)['Content-Security-Policy']).toContain(OF_ACTOR);
  });

  test('data gets what goes with all: those hosts ask anew for everything by themselves', () => {
    expect(headersAt(rules, '/sub/actors/fr.csv')).toEqual(EVERYWHERE);
  });
});

test('what a browser shows by itself is named, also without the ending that Cloudflare takes off', () => {
  const rules = readRules(writeHeadersFile({ ...PLACE, files: [...PLACE.files, 'downloads/a.html', 'updates.xml'] }));
  const sent = (address: string) => headersAt(rules, `/sub/${address}`);
  expect(sent('downloads/a')).toEqual({ ...EVERYWHERE, ...PLACE.headers('edition', []) });
  expect(sent('downloads/a.html')).toEqual(sent('downloads/a'));
  expect(sent('404')).toEqual({ ...EVERYWHERE, ...PLACE.headers('page', [PLAIN]) });
  expect(sent('updates.xml')).toEqual({ ...EVERYWHERE, ...PLACE.headers('file', []) });
});

test('writeHeadersFile names a folder of statements to embed once', () => {
  const statements = ['a', 'b'].map((id) => `embed/statement/${id}/index.html`);
  const rules = readRules(writeHeadersFile({ ...PLACE, files: [...PLACE.files, ...statements] }));
  expect(rules.map(({ address }) => address).filter((address) => address.includes('statement'))).toEqual([
    '/sub/embed/statement/:page/',
  ]);
  expect(headersAt(rules, '/sub/embed/statement/a/')).toEqual({ ...EVERYWHERE, ...PLACE.headers('embed', [PLAIN]) });
});

test('namedTwice finds what a star takes that stands for nothing', () => {
  const rules = readRules('/a/*/\n  A: 1\n\n/a/\n  A: 2\n\n/a.svg\n  A: 3\n');
  expect(['/a/', '/a/b/', '/a.svg'].map((address) => namedTwice(rules, address, 'Netlify'))).toEqual([
    ['A'],
    [],
    ['A'],
  ]);
  expect(namedTwice(rules, '/a/', 'Cloudflare')).toEqual([]);
});

test('headersAt joins what two rules name', () => {
  const rules = readRules('/*\n  A: 1\n\n/a/*\n  A: 2: b\n');
  expect(headersAt(rules, '/a/b')).toEqual({ A: '1, 2: b' });
});
