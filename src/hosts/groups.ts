import type { Headers } from './headers.ts';
import { escapePattern, KIND_NAMES, KINDS, type Kind, kindOf } from './kinds.ts';
import type { Place } from './place.ts';

/** Addresses with which the same goes. */
export interface Group {
  /** Letters and digits, unlike those of any other. */
  name: string;
  /** A pattern of the whole path below the site's own. */
  pattern: string;
  headers: Headers;
}

/** The page that stands where nothing is: whatever address that is, its styles must be let in. */
const MISSING = '404.html';

/** The hashes of all styles that stand in some files, each once. */
export function stylesIn({ styles }: Pick<Place, 'styles'>, files: readonly string[]): string[] {
  return [...new Set(files.flatMap((file) => styles.get(file) ?? []))].sort();
}

/** The styles for which a policy must have room that speaks for files of a kind, and for addresses at which nothing may be. */
export function stylesOfKind(place: Pick<Place, 'styles'>, kind: Kind, files: readonly string[]): string[] {
  return stylesIn(place, kind === 'page' || kind === 'embed' ? [...files, MISSING] : files);
}

export const stylesOfMissing = (place: Pick<Place, 'styles'>, kind: Kind): string[] => stylesOfKind(place, kind, []);

/** The folder of one day, of which everything was frozen together. */
export const dayOf = (file: string): string | undefined =>
  kindOf(file) === 'frozen' ? /^v\/[^/]+/.exec(file)?.[0] : undefined;

const patternOf = (file: string) =>
  file.endsWith('index.html')
    ? `${escapePattern(file.slice(0, -'index.html'.length))}(?:index\\.html)?`
    : escapePattern(file);

/**
 * All addresses of a site by what goes with them, in the order in which they are asked: the first that fits is the one.
 * Documents with the same styles stand together; after those of a kind stands what fits all others of it.
 */
export function groupsOf(place: Place): readonly Group[] {
  const { files, headers } = place;
  return KIND_NAMES.flatMap((kind) => {
    const documents = files.filter((file) => place.styles.has(file) && kindOf(file) === kind);
    const rest = stylesOfMissing(place, kind);
    const sets =
      kind === 'frozen'
        ? Map.groupBy(documents, (file) => `${dayOf(file)}/.*`)
        : Map.groupBy(documents, (file) => stylesIn(place, [file]).join(' '));
    const own = [...sets].filter(([styles]) => styles !== rest.join(' '));
    return [
      ...own.map(([of, alike], index) => ({
        name: `${kind}${index + 1}`,
        pattern: kind === 'frozen' ? of : alike.map(patternOf).join('|'),
        headers: headers(kind, stylesIn(place, alike)),
      })),
      { name: kind, pattern: KINDS[kind], headers: headers(kind, rest) },
    ];
  });
}
