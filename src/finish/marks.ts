/** Where the edition in one file stands, below the site's path. The name stays, so that a link to it holds. */
export const EDITION = 'downloads/the-guarantee-gap.html';
/** Where the book for e-readers stands. */
export const BOOK = 'downloads/the-guarantee-gap.epub';

/** What a page cannot know before the whole site is built. The build puts it in last; `npm run dev` shows the marks. */
export const MARKS = {
  version: '%build-version%',
  editionSize: '%edition-size%',
  bookSize: '%book-size%',
  chaptersSize: '%chapters-size%',
} as const;

const NAMES: ReadonlyMap<string, keyof typeof MARKS> = new Map(
  (Object.keys(MARKS) as (keyof typeof MARKS)[]).map((name) => [MARKS[name], name]),
);
const MARK = new RegExp(Object.values(MARKS).join('|'), 'g');

/** Puts into a page what its marks stand for. */
export function fillMarks(html: string, values: Readonly<Record<keyof typeof MARKS, string>>): string {
  return html.replace(MARK, (mark) => {
    const name = NAMES.get(mark);
    return name === undefined ? mark : values[name];
  });
}
