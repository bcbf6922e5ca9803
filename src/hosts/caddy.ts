import { EVERYWHERE, type Headers } from './headers.ts';
import { KIND_NAMES, type Kind, patternUnder } from './kinds.ts';
import { MEDIA_TYPES } from './media-types.ts';
import type { Place } from './place.ts';

/** Lines for the site block of Caddy 2, which says itself where the files are. */
export function writeCaddy({ base, headers, ways }: Place): string {
  const block = (indent: string, of: Headers) => [
    `${indent}header {`,
    ...Object.entries(of).map(([name, value]) => `${indent}\t${name} "${value}"`),
    `${indent}}`,
  ];
  const handle = (kind: Kind) => [
    `@${kind} path_regexp ${patternUnder(base, kind)}`,
    `handle @${kind} {`,
    ...block('\t', headers[kind]),
    '\tfile_server',
    '}',
  ];
  const type = ([ending, value]: readonly [string, string]) => [
    `@${ending.slice(1)} path *${ending}${ending === '.html' ? ' */' : ''}`,
    `header @${ending.slice(1)} Content-Type "${value}"`,
  ];
  // What was set before it turned out that nothing is there goes with the answer too.
  const others = new Set(KIND_NAMES.flatMap((kind) => Object.keys(headers[kind])));
  const unset = [...others].filter((name) => !(name in headers.page)).map((name) => `\t\theader -${name}`);
  return [
    '# For the site block of Caddy. Written by the build: see docs/hosting.md.',
    'encode zstd gzip',
    ...block('', EVERYWHERE),
    ...Object.entries(MEDIA_TYPES).flatMap(type),
    ...ways.map(({ from, to }) => `redir ${from} "${to}" 301`),
    ...KIND_NAMES.flatMap(handle),
    'handle_errors {',
    '\t@missing expression {http.error.status_code} == 404',
    '\thandle @missing {',
    ...block('\t\t', { ...headers.page, 'Content-Type': MEDIA_TYPES['.html'] }),
    ...unset,
    `\t\trewrite * ${base}404.html`,
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
}
