import { type Group, groupsOf } from './groups.ts';
import { EVERYWHERE, type Headers } from './headers.ts';
import { patternUnder } from './kinds.ts';
import { MEDIA_TYPES, TEXTS } from './media-types.ts';
import type { Place } from './place.ts';

/** Lines for the `server` block of nginx, which says itself where the files are. */
export function writeNginx(place: Place): string {
  const { base, ways } = place;
  const sets = (of: Headers) => Object.entries(of).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  // A location that sends a header of its own sends none of those above it: so each sends all.
  const location = ({ pattern, headers }: Group) => [
    `location ~ "${patternUnder(base, pattern)}" {`,
    ...sets({ ...EVERYWHERE, ...headers }),
    '}',
  ];
  const types = Object.entries(MEDIA_TYPES).map(([ending, type]) => `  ${type.replace(/;.*/, '')} ${ending.slice(1)};`);
  return [
    '# For the server block of nginx. Written by the build: see docs/hosting.md.',
    'index index.html;',
    `error_page 404 ${base}404.html;`,
    '# Behind another server, the port of this one is no address for readers.',
    'absolute_redirect off;',
    'server_tokens off;',
    'etag on;',
    'gzip on;',
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
    ...ways.map(({ from, to }) => `location = ${from} { return 301 "${to}"; }`),
    ...groupsOf(place).flatMap(location),
    '',
  ].join('\n');
}
