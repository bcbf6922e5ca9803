import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ARCHIVE_PATH, folderOf, frozenDates } from '../../data/archive/archive.ts';
import type { Answer } from '../answer.ts';
import { readBuilt } from './built.ts';
import { frozenFiles } from './files.ts';
import { readRecord } from './record.ts';
import { readRequest, USAGE } from './request.ts';

const refuse = (err: string, code: Answer['code'] = 1): Answer => ({ out: '', err, code });

/**
 * The answer to the words that follow `npm run freeze --`. Writes only where nothing stands.
 *
 * @param today  YYYY-MM-DD
 */
export function answerFreeze(words: readonly string[], root: string, today: string): Answer {
  const request = readRequest(words, today);
  if (typeof request === 'string') return refuse(request, request === USAGE ? 2 : 1);
  const { date, record } = request;
  const folder = folderOf(date);
  if (existsSync(join(root, folder)))
    return refuse(`${folder} is there already: a date is frozen once. Frozen are ${frozenDates(root).join(', ')}.\n`);
  const built = readBuilt(root);
  if (typeof built === 'string') return refuse(built);
  const state = readRecord(record ?? join(root, 'dist/data'));
  if (typeof state === 'string') return refuse(state);
  const version = (state['updates'] ?? [])
    .map((update) => String(update['date']))
    .sort()
    .at(-1);
  if (version === undefined) return refuse('updates.json: it tells of no change, not even the first publication\n');
  if (version > date)
    return refuse(`The record changed on ${version}, after ${date}: it cannot have stood so that day.\n`);
  const files = frozenFiles(built, { date, version, state, figures: record === undefined });
  let bytes = 0;
  for (const [path, text] of files) {
    const file = join(root, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  const what = record === undefined ? 'Figures and tables' : 'The tables, and no figures,';
  const size = `${files.size} files, ${(bytes / 1e6).toFixed(2)} MB`;
  const out = `${what} of ${date} are in ${folder}/: ${size}.\nCommit them. The next build publishes them at ${ARCHIVE_PATH}${date}/.\n`;
  return { out, err: '', code: 0 };
}
