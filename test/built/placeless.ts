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

/**
 * What stands in a file, without what follows from the place of the site: its address, its path, and hashes over
 * either. Two builds of the same input for two places have to agree in it.
 */
export function placeless(text: string, home: URL): string {
  const base = home.pathname;
  const paths = new RegExp(`(["'\`(=\\s]|&quot;|&#34;)${base}`, 'g');
  return text
    .replaceAll(home.href, 'home:')
    .replaceAll(encodeURIComponent(home.href), 'home:')
    .replace(/ data-base(?:="[^"]*")?/g, '')
    .replace(paths, '$1/')
    .replace(HASH, '')
    .replace(/sha256-[\w+/]+=*/g, 'sha256')
    .replace(/<astro-island uid="\w+"/g, '<astro-island');
}
