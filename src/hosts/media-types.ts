import { extname } from 'node:path';

/** What each ending of a name is, so that no host has to know: few know all of these. */
export const MEDIA_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.epub': 'application/epub+zip',
} as const satisfies Readonly<Record<`.${string}`, string>>;

/** What a file is by its name; bytes, where the ending is none of ours. */
export function mediaTypeOf(name: string): string {
  const types: Readonly<Record<string, string>> = MEDIA_TYPES;
  return types[extname(name)] ?? 'application/octet-stream';
}

/** What a text is, and that it is worth to be made smaller on its way. */
export const TEXTS: readonly string[] = Object.values(MEDIA_TYPES)
  .filter((type) => type.endsWith('utf-8') || type === 'image/svg+xml')
  .map((type) => type.replace(/;.*/, ''));

/** Whether a file is such a text, by its name. */
export function isText(name: string): boolean {
  return TEXTS.includes(mediaTypeOf(name).replace(/;.*/, ''));
}
