import { extname } from 'node:path';

/** The hash in the name of a script, a style sheet or a face. */
const HASH = /\.[\w-]{8}(?=\.(?:js|css|woff2)\b)/g;

/** The name of a file without its hash, which speaks of its content and so of the place too. */
export function placelessName(file: string): string {
  return file.replace(HASH, '');
}

/** Whether a file shows the address of the site in its pixels, or holds such a picture. */
export function showsPlace(file: string): boolean {
  return (extname(file) === '.png' && /^figures\/[^/]+$/.test(file)) || extname(file) === '.epub';
}

/**
 * What stands in a file, without what follows from the place of the site: its address, its path, hashes over either,
 * and the version of the build, which is one. Two builds of the same input for two places have to agree in it.
 */
export function placeless(text: string, home: URL, version = ''): string {
  const base = home.pathname;
  const paths = new RegExp(`(["'\`(=\\s]|&quot;|&#34;)${base}`, 'g');
  const versions = new RegExp(`${version.slice(0, 8)}(?:${version.slice(8)})?`, 'g');
  return (
    (version === '' ? text : text.replace(versions, 'version'))
      .replaceAll(home.href, 'home:')
      .replaceAll(encodeURIComponent(home.href), 'home:')
      .replace(/ data-(?:base|home)(?:="[^"]*")?/g, '')
      .replace(paths, '$1/')
      .replace(HASH, '')
      .replace(/sha256-[\w+/]+=*/g, 'sha256')
      // What is offered to take along is a little larger where the address is longer.
      .replace(/\d+\.\d[^\d<]{1,2}MB/g, 'size')
      .replace(/<astro-island uid="\w+"/g, '<astro-island')
  );
}
