import { type Group, groupsOf } from './groups.ts';
import { EVERYWHERE, type Headers, IMMUTABLE } from './headers.ts';
import { patternUnder } from './kinds.ts';
import { MEDIA_TYPES, TEXTS } from './media-types.ts';
import type { Place } from './place.ts';
import type { Way } from './ways.ts';

/** Lines for the `server` block of nginx, which says itself where the files are. */
export function writeNginx(place: Place): string {
  const { base, headers, ways } = place;
  // A refusal is not to be kept for a year.
  const whenOf = (value: string) => (value === IMMUTABLE ? '' : ' always');
  const sets = (of: Headers) =>
    Object.entries(of).map(([name, value]) => `  add_header ${name} "${value}"${whenOf(value)};`);
  // A location that sends a header of its own sends none of those above it: so each sends all.
  const location = ({ pattern, headers }: Group) => [
    `location ~ "${patternUnder(base, pattern)}" {`,
    ...sets({ ...EVERYWHERE, ...headers }),
    '}',
  ];
  const redirect = ({ from, to }: Way) => [
    `location = ${from} {`,
    ...sets({ ...EVERYWHERE, ...headers('file', []) }),
    `  return 301 "${to}";`,
    '}',
  ];
  // What is refused before a place is looked for has none. Below a path, the server is somebody else's too.
  const refusals = base === '/' ? sets({ ...EVERYWHERE, ...headers('file', []) }).map((line) => line.trim()) : [];
  const types = Object.entries(MEDIA_TYPES).map(([ending, type]) => `  ${type.replace(/;.*/, '')} ${ending.slice(1)};`);
  return [
    '# For the server block of nginx. Written by the build: see docs/hosting.md.',
    'index index.html;',
    '# A folder without a page is a place where nothing is.',
    `error_page 403 404 =404 ${base}404.html;`,
    '# Behind another server, the port of this one is no address for readers.',
    'absolute_redirect off;',
    ...refusals,
    'server_tokens off;',
    'etag on;',
    '# What "npm run compress" put beside a file; else what is packed while somebody waits.',
    'gzip_static on;',
    'gzip on;',
    'gzip_comp_level 6;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_min_length 512;',
    // nginx makes HTML smaller in any case, and complains if it is told to twice.
    `gzip_types ${TEXTS.filter((type) => type !== 'text/html').join(' ')};`,
    'types {',
    ...types,
    '}',
    'charset utf-8;',
    `charset_types ${TEXTS.filter((type) => !/^(?:text\/html|image\/.*)$/.test(type)).join(' ')};`,
    ...ways.flatMap(redirect),
    ...groupsOf(place).flatMap(location),
    '',
  ].join('\n');
}
