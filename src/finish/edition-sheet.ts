import postcss from 'postcss';

/** A face of a style sheet: which letters it holds, and which file. */
const RANGE = /U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi;
const FILE = /url\(["']?([^"')]+)["']?\)/;

/** True where a text has a letter of a range as style sheets write it. */
export function isInRange(range: string, letters: ReadonlySet<number>): boolean {
  return [...range.matchAll(RANGE)].some(([, from = '', to = from]) => {
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    return [...letters].some((letter) => letter >= first && letter <= last);
  });
}

/** The letters of a text, by their numbers in Unicode. */
export function lettersOf(text: string): Set<number> {
  const letters = new Set<number>();
  for (const letter of text) letters.add(letter.codePointAt(0) ?? 0);
  return letters;
}

/**
 * A style sheet for a page that stands alone and runs no script: the faces that its words need are in it, and it looks
 * as the site does where scripts are off.
 *
 * @param letters  those of the page, by their numbers in Unicode
 * @param read  the file at an address of the sheet
 */
export function editionSheet(css: string, letters: ReadonlySet<number>, read: (address: string) => Buffer): string {
  const sheet = postcss.parse(css);
  sheet.walkAtRules('font-face', (face) => {
    let range = 'U+0-10FFFF';
    face.walkDecls('unicode-range', ({ value }) => {
      range = value;
    });
    if (!isInRange(range, letters)) face.remove();
    else {
      face.walkDecls('src', (source) => {
        source.value = source.value.replace(
          FILE,
          (_, address: string) => `url(data:font/woff2;base64,${read(address).toString('base64')})`,
        );
      });
    }
  });
  sheet.walkAtRules('media', (media) => {
    if (/\(scripting:\s*none\)/.test(media.params)) media.replaceWith(media.nodes ?? []);
    else if (/\(scripting:\s*enabled\)/.test(media.params)) media.remove();
  });
  return sheet.toString();
}
