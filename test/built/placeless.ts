import { extname } from 'node:path';

/** The hash in the name of a script, a style sheet or a face. */
const HASH = /\.[\w-]{8}(?=\.(?:js|css|woff2)\b)/g;

/** The name of a file without its hash, which speaks of its content and so of the place too. */
export function placelessName(file: string): string {
  return file.replace(HASH, '');
}

/** Whether a file shows the address of the site in its pixels. */
export function showsPlace(file: string): boolean {
  return extname(file) === '.png' && /^figures\/[^/]+$/.test(file);
}

/** A size in megabytes: a longer path makes larger pages, and may round to another. In bytes read one by one too. */
const SIZE = /\d+\.\d(?=\u00c2?\u00a0MB)/g;

/**
 * What stands in a file, without what follows from the place of the site: its address, its path, hashes over either,
 * sizes of what holds them, and the version of the build, which is one. Two builds of the same input for two places have to agree in it.
 */
export function placeless(text: string, home: URL, version = ''): string {
  const base = home.pathname;
  const paths = new RegExp(`(["'\`(=\\s]|&quot;|&#34;)${base}`, 'g');
  const versions = new RegExp(`${version.slice(0, 8)}(?:${version.slice(8)})?`, 'g');
  return (version === '' ? text : text.replace(versions, 'version'))
    .replaceAll(home.href, 'home:')
    .replaceAll(encodeURIComponent(home.href), 'home:')
    .replace(/ data-(?:base|home)(?:="[^"]*")?/g, '')
    .replace(paths, '$1/')
    .replace(HASH, '')
    .replace(SIZE, 'size')
    .replace(/sha256-[\w+/]+=*/g, 'sha256')
    .replace(/<astro-island uid="\w+"/g, '<astro-island');
}
