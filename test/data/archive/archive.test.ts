import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ARCHIVE_FOLDER, folderOf, MANIFEST_FILE, readArchive } from '../../../src/data/archive/archive.ts';

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Files of a root that are not as their day's own list says, or are in none. */
function findTouched(root: string): string[] {
  const listed = readArchive(root).flatMap(({ date, files }) =>
    Object.entries(files).map(([path, hash]) => [join(folderOf(date), path), hash] as const),
  );
  const known = new Map([...listed].map(([file, hash]) => [file.replaceAll('\\', '/'), hash]));
  const there = globSync(`${ARCHIVE_FOLDER}/**/*.*`, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const wrong = there.filter(
    (file) => !file.endsWith(`/${MANIFEST_FILE}`) && known.get(file) !== hashOf(join(root, file)),
  );
  return [...wrong, ...[...known.keys()].filter((file) => !there.includes(file))].sort();
}

describe('readArchive', () => {
  let root = '';
  const write = (path: string, text: string) => {
    const file = join(root, ARCHIVE_FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const table = '[\n{"id":"fr"}\n]\n';
  const day = (date: string) => {
    const files = { 'data/actors.json': createHash('sha256').update(table).digest('hex') };
    write(`${date}/data/actors.json`, table);
    write(
      `${date}/${MANIFEST_FILE}`,
      JSON.stringify({ date, version: date, tables: { actors: 1 }, figures: [], files }),
    );
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'archive-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('is nothing where nothing was frozen', () => {
    expect(readArchive(root)).toEqual([]);
  });

  test('gives the days, oldest first, with their tables', () => {
    day('2026-11-29');
    day('2026-11-22');
    expect(readArchive(root).map(({ date, state }) => [date, state])).toEqual([
      ['2026-11-22', { actors: [{ id: 'fr' }] }],
      ['2026-11-29', { actors: [{ id: 'fr' }] }],
    ]);
    expect(findTouched(root)).toEqual([]);
  });

  test('findTouched catches a file that was changed, added or taken away', () => {
    day('2026-11-22');
    day('2026-11-23');
    day('2026-11-29');
    write('2026-11-22/data/actors.json', '[]');
    write('2026-11-23/index.html', '');
    rmSync(join(root, ARCHIVE_FOLDER, '2026-11-29/data/actors.json'));
    expect(() => readArchive(root)).toThrow('actors.json');
    write('2026-11-29/data/actors.json', table);
    expect(findTouched(root)).toEqual(['public/v/2026-11-22/data/actors.json', 'public/v/2026-11-23/index.html']);
  });
});

test('nothing that was frozen has been touched since', () => {
  expect(findTouched(process.cwd())).toEqual([]);
});
