import { type Group, groupsOf } from './groups.ts';
import { EVERYWHERE, type Headers, IMMUTABLE } from './headers.ts';
import { escapePattern, patternUnder } from './kinds.ts';
import { MEDIA_TYPES, TEXTS } from './media-types.ts';
import type { Place } from './place.ts';
import type { Way } from './ways.ts';

/**
 * The file `.htaccess` of Apache 2.4 with mod_headers. It asks for `AllowOverride FileInfo` and no more: what a host
 * does not allow there makes every page of the folder an error.
 */
export function writeApache(place: Place): string {
  const { base, ways } = place;
  // A refusal is not to be kept for a year.
  const whenOf = (value: string) => (value === IMMUTABLE ? '' : 'always ');
  const sets = (of: Headers) =>
    Object.entries(of).map(([name, value]) => `  Header ${whenOf(value)}set ${name} "${value}"`);
  const branch = ({ pattern, headers }: Group, index: number) => {
    const name = index === 0 ? 'If' : 'ElseIf';
    return [`<${name} "%{REQUEST_URI} =~ m#${patternUnder(base, pattern)}#">`, ...sets(headers), `</${name}>`];
  };
  // Apache puts what a reader has behind a question mark at the end, where it would belong to the name of the place. Where
  // there is a question mark already, it does not.
  const redirect = ({ from, to }: Way) => `  RedirectMatch 301 "^${escapePattern(from)}$" "${to.replace('#', '?#')}"`;
  return [
    '# For Apache. Written by the build: see docs/hosting.md.',
    `ErrorDocument 404 ${base}404.html`,
    'FileETag MTime Size',
    ...Object.entries(MEDIA_TYPES).map(([ending, type]) => `AddType "${type}" ${ending}`),
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE ${TEXTS.join(' ')}`,
    '  # Apache marks the ETag of what it made smaller, and would not know it again.',
    `  RequestHeader edit If-None-Match '^(.*)-gzip"$' '$1", $1-gzip"'`,
    '</IfModule>',
    ...(ways.length === 0 ? [] : ['<IfModule mod_alias.c>', ...ways.map(redirect), '</IfModule>']),
    ...sets(EVERYWHERE).map((line) => line.trim()),
    ...groupsOf(place).flatMap(branch),
    '',
  ].join('\n');
}
