import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHAPTERS } from '../data/chapters.ts';
import { RECORD_END } from '../data/record-end.ts';
import { lastChanged } from '../data/select/updates.ts';
import { getTables } from '../data/tables.ts';
import { formatDate } from '../i18n/date.ts';
import { say } from '../i18n/words.ts';
import { type BuiltFiles, neededFile } from './built-files.ts';
import { EDITION } from './marks.ts';
import { oneFile } from './one-file.ts';

const MAKER = 'The edition in one file';

/**
 * Writes the edition in one file beside the built site, and returns its size in bytes.
 *
 * @param files  what was built, by paths below the folder
 * @param home  where the site stands, with a slash at the end
 */
export function writeEdition(folder: string, files: BuiltFiles, home: URL, version: string): number {
  const html = String(neededFile(files, 'all/index.html', MAKER));
  const page = new URL('all/', home).href;
  const parts = new Map<string, string>(CHAPTERS.map((slug) => [new URL(`${slug}/`, home).href, slug] as const));
  parts.set(page, 'main');
  const edition = oneFile({
    html,
    page,
    parts,
    words: {
      title: say('edition.title', { site: say('site.name') }),
      about: say('edition.about', {
        version: version.slice(0, 8),
        date: formatDate(lastChanged(getTables())),
        end: formatDate(RECORD_END),
        url: home.href,
      }),
      gone: say('edition.gone'),
      figure: say('edition.figure'),
    },
    read: (address) => neededFile(files, new URL(address).pathname.slice(home.pathname.length), MAKER),
  });
  const file = join(folder, EDITION);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, edition);
  return Buffer.byteLength(edition);
}
