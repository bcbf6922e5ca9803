import { dayOf, stylesIn, stylesOfKind } from './groups.ts';
import { EVERYWHERE, type Headers } from './headers.ts';
import { type Kind, kindOf } from './kinds.ts';
import type { Place } from './place.ts';

/** What Cloudflare takes at most; Netlify takes more. */
export const LIMITS = { rules: 100, line: 2000 } as const;

/** Only what a browser shows by itself needs a policy of its own. */
const isDocument = (file: string) => /\.(?:html|svg|xml)$/.test(file);

/** Folders of which everything is of one kind. */
const WHOLE: readonly Kind[] = ['asset', 'frozen'];

const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** Where a document is shown: one that is no page of a folder also without its ending, where Cloudflare sends who asks for it. */
const addressesOf = (file: string) => [...new Set([addressOf(file), addressOf(file).replace(/\.html$/, '')])];

/** Folders of which all documents are of one kind, a page or an embed: one rule speaks for those in them. */
function uniformFolders(files: readonly string[]): [folder: string, kind: Kind][] {
  const folders = new Set(files.flatMap((file) => /^(.+?)\/[^/]+\/index\.html$/.exec(file)?.[1] ?? []));
  return [...folders].flatMap((folder) => {
    const below = files.filter((file) => file.startsWith(`${folder}/`));
    const kinds = [...new Set(below.map((file) => kindOf(addressOf(file))))];
    const [kind = 'file'] = kinds;
    const uniform = below.length > 1 && kinds.length === 1 && (kind === 'page' || kind === 'embed');
    return uniform ? [[folder, kind]] : [];
  });
}

/** Whether a file is the page of a folder in that folder: for such pages one rule speaks. */
const isPageIn = (folder: string, file: string) =>
  file.startsWith(`${folder}/`) && /^[^/]+\/index\.html$/.test(file.slice(folder.length + 1));

/**
 * The file `_headers` of Netlify and Cloudflare Pages. Where two of its rules fit, one host joins their values and the
 * other may take one of them: so no header of an address is named by two rules, and pages are named one by one. Those of a
 * folder stand at `:page`: at Netlify a star would take the folder's own page too, and what begins with its name.
 */
export function writeHeadersFile(place: Place): string {
  const { base, files, headers } = place;
  const rule = (address: string, lines: Headers) =>
    [`${base}${address}`, ...Object.entries(lines).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const documents = files.filter((file) => isDocument(file) && !WHOLE.includes(kindOf(file))).sort();
  const days = new Set(files.flatMap((file) => dayOf(file) ?? []));
  const below = (folder: string) => files.filter((file) => file.startsWith(`${folder}/`));
  // Where nothing is in such a folder, its rule speaks for the page that says so.
  const inFolder = (folder: string, kind: Kind) =>
    stylesOfKind(
      place,
      kind,
      below(folder).filter((file) => file !== `${folder}/index.html`),
    );
  const folders = uniformFolders(documents);
  const alone = documents.filter((file) => !folders.some(([folder]) => isPageIn(folder, file)));
  return [
    '# For Netlify and Cloudflare Pages. Written by the build: see docs/hosting.md.',
    rule('*', EVERYWHERE),
    rule('_astro/*', headers('asset', [])),
    rule('sw.js', headers('worker', [])),
    ...folders.map(([folder, kind]) => rule(`${folder}/:page/`, headers(kind, inFolder(folder, kind)))),
    ...[...days].map((day) => rule(`${day}/*`, headers('frozen', stylesIn(place, below(day))))),
    ...alone.flatMap((file) =>
      addressesOf(file).map((address) => rule(address, headers(kindOf(file), stylesIn(place, [file])))),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
