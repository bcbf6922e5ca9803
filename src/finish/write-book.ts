import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHAPTERS } from '../data/chapters.ts';
import { RECORD_END } from '../data/record-end.ts';
import { lastChanged } from '../data/select/updates.ts';
import { getTables } from '../data/tables.ts';
import { formatDate } from '../i18n/date.ts';
import { say } from '../i18n/words.ts';
import { bookParts, figuresIn } from './book.ts';
import { type BuiltFiles, neededFile } from './built-files.ts';
import { epub } from './epub.ts';
import { BOOK } from './marks.ts';

const SHEET = 'src/finish/book.css';
/** As every page has it. */
const LANGUAGE = 'en-GB';

/**
 * Writes the explainer as a book for e-readers beside the built site, and returns its size in bytes.
 *
 * @param files  what was built, by paths below the folder
 * @param home  where the site stands, with a slash at the end
 */
export function writeBook(folder: string, files: BuiltFiles, home: URL, version: string): number {
  const fileAt = (path: string) => neededFile(files, path, 'The book');
  const html = String(fileAt('all/index.html'));
  const date = lastChanged(getTables());
  const parts = bookParts({
    html,
    page: new URL('all/', home).href,
    chapters: CHAPTERS,
    words: {
      tables: say('book.tables'),
      numbers: say('fig.cards'),
      sources: say('sources.title'),
      rows: say('book.rows'),
      figure: say('edition.figure'),
    },
  });
  const about = {
    id: home.href,
    title: say('site.name'),
    description: say('share.tagline'),
    edition: say('book.about', {
      version: version.slice(0, 8),
      date: formatDate(date),
      end: formatDate(RECORD_END),
      url: home.href,
    }),
    language: LANGUAGE,
    date,
    rights: say('foot.licence'),
    contents: say('book.contents'),
  };
  // A preview draws no pictures to share.
  const cover = files.get('share/index.png');
  const images = new Map<string, Buffer>([
    ...(cover ? [['cover', cover] as const] : []),
    ...figuresIn(parts).map((id) => [id, fileAt(`figures/${id}.png`)] as const),
  ]);
  const book = epub({ about, parts, css: readFileSync(SHEET, 'utf8'), images });
  const file = join(folder, BOOK);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, book);
  return book.byteLength;
}
