import { expect, test } from 'vitest';
import { describeFault } from '../../src/data/fault.ts';
import { readTables } from '../../src/data/parse.ts';
import { readProseFile } from '../../src/mdx/prose.ts';
import { updatedToCome } from '../../src/mdx/updated.ts';
import { files, swap } from '../data/fixture.ts';

/** Its list of updates has a row of 22 November 2026. */
const TABLES = readTables(files());
const warnings = (updated: string, today: string) =>
  updatedToCome(
    [
      readProseFile(
        'content/en/pages/index.mdx',
        `---\ntitle: A\ndescription: One sentence.\nupdated: "${updated}"\n---\n`,
      ),
    ],
    TABLES,
    today,
  );

test('updatedToCome warns of a page that changed on a day to come', () => {
  expect(warnings('2027-11-23', '2026-11-29').map(describeFault).join('\n\n')).toMatchInlineSnapshot(`
    "content/en/pages/index.mdx:4:10  warning: front matter › updated  [updated-to-come]
      came:    "2027-11-23", and today is 2026-11-29
      allowed: a day that has come, by the clock of this machine or the newest row of content/data/updates.yaml"
  `);
});

test('updatedToCome lets stand today, and a day of the list of updates', () => {
  expect(warnings('2026-11-29', '2026-11-29')).toEqual([]);
  expect(warnings('2026-11-22', '2025-01-01')).toEqual([]);
  expect(warnings('2026-11-23', '2025-01-01')).toHaveLength(1);
});

test('updatedToCome warns of a source that was read on a day to come', () => {
  const tables = readTables(files(swap('sources.yaml', 'accessed: "2025-10-01"', 'accessed: "2027-10-01"')));
  expect(updatedToCome([], tables, '2026-11-29').map(({ record, field, came }) => [record, field, came])).toEqual([
    ['elysee-statement', 'accessed', '"2027-10-01", and today is 2026-11-29'],
  ]);
});

test('updatedToCome warns of a change whose year was mistyped, and does not take it for a day that has come', () => {
  const tables = readTables(files(swap('updates.yaml', '- date: "2026-11-22"', '- date: "2062-11-22"')));
  const read = (today: string) =>
    updatedToCome(
      [
        readProseFile(
          'content/en/pages/index.mdx',
          '---\ntitle: A\ndescription: One sentence.\nupdated: "2040-01-01"\n---\n',
        ),
      ],
      tables,
      today,
    ).map(({ file, field, came }) => [file, field, came]);
  expect(read('2026-11-29')).toEqual([
    ['content/en/pages/index.mdx', 'updated', '"2040-01-01", and today is 2026-11-29'],
    ['content/data/updates.yaml', 'date', '"2062-11-22", and today is 2026-11-29'],
  ]);
  expect(read('2062-11-22')).toEqual([]);
});
