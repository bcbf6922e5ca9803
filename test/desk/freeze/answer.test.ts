import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readArchive } from '../../../src/data/archive/archive.ts';
import { answerFreeze } from '../../../src/desk/freeze/answer.ts';
import { writeBuilt } from './built-site.ts';

let root = '';
const freeze = (...words: string[]) => answerFreeze(words, root, '2026-11-29');
const at = (path: string) => join(root, path);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'freeze-'));
  writeBuilt(root);
  const later = new Date(Date.now() + 10_000);
  utimesSync(at('dist/index.html'), later, later);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('answerFreeze', () => {
  test('says what it wrote, and what then', () => {
    const { out, err, code } = freeze();
    expect([err, code]).toEqual(['', 0]);
    expect(out.replace(/[\d.]+ MB/, 'N MB')).toMatchInlineSnapshot(`
      "Figures and tables of 2026-11-29 are in public/v/2026-11-29/: 31 files, N MB.
      Commit them. The next build publishes them at /v/2026-11-29/.
      "
    `);
    const [frozen] = readArchive(root);
    expect(frozen?.date).toBe('2026-11-29');
    expect(frozen?.version).toBe('2026-11-22');
    expect(frozen?.figures).toHaveLength(13);
    expect(frozen?.state['positions']).toEqual([
      { id: 'a', level: 'conditional' },
      { id: 'b', level: 'specific' },
    ]);
  });

  test('writes the same bytes from the same build', () => {
    freeze();
    const first = readFileSync(at('public/v/2026-11-29/manifest.json'), 'utf8');
    rmSync(at('public'), { recursive: true });
    freeze();
    expect(readFileSync(at('public/v/2026-11-29/manifest.json'), 'utf8')).toBe(first);
  });

  test('keeps the tables alone of an earlier day', () => {
    cpSync(at('dist/data'), at('old'), { recursive: true });
    const { out, code } = freeze('--date', '2026-11-23', '--record', at('old'));
    expect(code).toBe(0);
    expect(out.replace(/[\d.]+ MB/, 'N MB')).toMatchInlineSnapshot(`
      "The tables, and no figures, of 2026-11-23 are in public/v/2026-11-23/: 5 files, N MB.
      Commit them. The next build publishes them at /v/2026-11-23/.
      "
    `);
    expect(readArchive(root).map(({ date, figures }) => [date, figures])).toEqual([['2026-11-23', []]]);
  });

  test('freezes no date twice', () => {
    freeze();
    const before = readFileSync(at('public/v/2026-11-29/manifest.json'), 'utf8');
    writeFileSync(at('dist/data/positions.json'), '[]');
    expect(freeze()).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "public/v/2026-11-29 is there already: a date is frozen once. Frozen are 2026-11-29.
      ",
        "out": "",
      }
    `);
    expect(readFileSync(at('public/v/2026-11-29/manifest.json'), 'utf8')).toBe(before);
  });

  test('needs a build', () => {
    rmSync(at('dist'), { recursive: true });
    expect(freeze().err).toMatchInlineSnapshot(`
      "dist/ holds no built site: run "npm run build" first
      "
    `);
  });

  test('needs a build of what stands there', () => {
    const later = new Date(Date.now() + 20_000);
    utimesSync(at('content/a.yaml'), later, later);
    expect(freeze().err).toMatchInlineSnapshot(`
      "dist/ is older than content/a.yaml: run "npm run build" first
      "
    `);
  });

  test('takes no preview', () => {
    writeFileSync(at('dist/index.html'), '<meta name="robots" content="noindex">');
    const later = new Date(Date.now() + 10_000);
    utimesSync(at('dist/index.html'), later, later);
    expect(freeze().err).toMatchInlineSnapshot(`
      "dist/ holds a preview: build again without PREVIEW
      "
    `);
  });

  test('takes no record that changed after the day', () => {
    expect(freeze('--date', '2026-11-21')).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "The record changed on 2026-11-22, after 2026-11-21: it cannot have stood so that day.
      ",
        "out": "",
      }
    `);
  });

  test('says what is wrong with a folder of tables', () => {
    mkdirSync(at('empty'));
    cpSync(at('dist/data'), at('broken'), { recursive: true });
    writeFileSync(at('broken/sources.json'), '{"id":');
    const said = ['none', 'empty', 'broken'].map((name) => freeze('--record', at(name)).err.replaceAll(root, '…'));
    expect(said).toMatchInlineSnapshot(`
      [
        "…/none: there is no such folder
      ",
        "…/empty: there is no positions.json, sources.json, updates.json
      ",
        "…/broken/sources.json: came no list of records
      ",
      ]
    `);
  });

  test('tells how it is asked', () => {
    const { out, err, code } = freeze('--help');
    expect([out, code]).toEqual(['', 2]);
    expect(err).toMatchInlineSnapshot(`
      "Usage: npm run freeze -- [--date YYYY-MM-DD] [--record FOLDER]

      Keeps the figures and tables of the last build under the date of today, or of --date, in public/v/. The next build
      publishes them at /v/YYYY-MM-DD/, where nothing changes any more. With --record only the tables of an earlier day are
      kept, from a folder of the files that /data/ then served as JSON.
      "
    `);
  });
});
