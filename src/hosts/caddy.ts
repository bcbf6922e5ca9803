import { type Group, groupsOf, stylesOfMissing } from './groups.ts';
import { EVERYWHERE, type Headers, REVALIDATED } from './headers.ts';
import { patternUnder } from './kinds.ts';
import { MEDIA_TYPES } from './media-types.ts';
import type { Place } from './place.ts';

/** What asks for a part of an answer, or for none where it is known: what is missing is told whole. */
const IN_PART = ['If-Match', 'If-Modified-Since', 'If-None-Match', 'If-Range', 'If-Unmodified-Since', 'Range'];

/** Lines for the site block of Caddy 2, which says itself where the files are. */
export function writeCaddy(place: Place): string {
  const { base, ways } = place;
  const groups = groupsOf(place);
  const missing = place.headers('page', stylesOfMissing(place, 'page'));
  const serve = (indent: string) => [`${indent}file_server {`, `${indent}\tprecompressed br gzip`, `${indent}}`];
  const block = (indent: string, of: Headers) => [
    `${indent}header {`,
    ...Object.entries(of).map(([name, value]) => `${indent}\t${name} "${value}"`),
    `${indent}}`,
  ];
  const handle = ({ name, pattern, headers }: Group) => [
    // Any sign may stand in an address, an end of a line too: what fits no pattern would be answered with nothing.
    `@${name} path_regexp (?s)${patternUnder(base, pattern)}`,
    `handle @${name} {`,
    ...block('\t', headers),
    ...serve('\t'),
    '}',
  ];
  const type = ([ending, value]: readonly [string, string]) => [
    `@${ending.slice(1)} path *${ending}${ending === '.html' ? ' */' : ''}`,
    `header @${ending.slice(1)} Content-Type "${value}"`,
  ];
  // What was set before it turned out that nothing is there goes with the answer too.
  const others = new Set(groups.flatMap(({ headers }) => Object.keys(headers)));
  const unset = [...others].filter((name) => !(name in missing)).map((name) => `\t\theader -${name}`);
  return [
    '# For the site block of Caddy. Written by the build: see docs/hosting.md.',
    '# What "npm run compress" put beside a file is sent; else it is packed while somebody waits.',
    'encode zstd gzip',
    ...block('', EVERYWHERE),
    ...Object.entries(MEDIA_TYPES).flatMap(type),
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} 308`]),
    ...ways.flatMap(({ from, to }) => [`header ${from} Cache-Control ${REVALIDATED}`, `redir ${from} "${to}" 301`]),
    ...groups.flatMap(handle),
    'handle_errors {',
    '\t@missing expression {http.error.status_code} == 404',
    '\thandle @missing {',
    ...block('\t\t', { ...missing, 'Content-Type': MEDIA_TYPES['.html'] }),
    ...unset,
    ...IN_PART.map((name) => `\t\trequest_header -${name}`),
    `\t\trewrite * ${base}404.html`,
    ...serve('\t\t'),
    '\t}',
    '\t# A refusal is not to be kept for a year.',
    '\thandle {',
    '\t\theader -Cache-Control',
    '\t}',
    '}',
    '',
  ].join('\n');
}
