import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isSentAsText, packSite } from '../../src/hosts/compression.ts';

const LONG = '<p>A promise is a promise.</p>\n'.repeat(40);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'));
  mkdirSync(join(folder, 'method'));
  for (const path of ['index.html', 'method/index.html', 'a.png', 'vercel.json'])
    writeFileSync(join(folder, path), LONG);
  writeFileSync(join(folder, 'short.html'), '<p>A</p>');
});
afterEach(() => rmSync(folder, { recursive: true }));

const names = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('isSentAsText tells texts from pictures, and from what a host reads', () => {
  const paths = ['method/index.html', 'a.csv', 'a.svg', 'a.png', 'a.woff2', '_headers', 'vercel.json', 'a.html.gz'];
  expect(paths.filter(isSentAsText)).toEqual(['method/index.html', 'a.csv', 'a.svg']);
});

test('packSite puts every text that is worth it beside itself, twice, and tells how much that is', async () => {
  const { files, bytes, ...packed } = await packSite(folder);
  expect([files, bytes]).toEqual([2, 2 * LONG.length]);
  expect(names()).toEqual([
    ...['a.png', 'index.html', 'index.html.br', 'index.html.gz'],
    ...['method', 'method/index.html', 'method/index.html.br', 'method/index.html.gz'],
    ...['short.html', 'vercel.json'],
  ]);
  const [br, gz] = ['.br', '.gz'].map((ending) => readFileSync(join(folder, `index.html${ending}`)));
  expect([brotliDecompressSync(br ?? ''), gunzipSync(gz ?? '')].map(String)).toEqual([LONG, LONG]);
  expect(packed).toEqual({ '.br': 2 * (br?.length ?? 0), '.gz': 2 * (gz?.length ?? 0) });
});

test('packSite gives what it packs the date of its file, and the same bytes each time', async () => {
  const day = new Date('2026-07-01T12:00:00Z');
  utimesSync(join(folder, 'index.html'), day, day);
  await packSite(folder);
  const first = readFileSync(join(folder, 'index.html.br'));
  await packSite(folder);
  expect(readFileSync(join(folder, 'index.html.br')).equals(first)).toBe(true);
  expect(statSync(join(folder, 'index.html.gz')).mtime).toEqual(day);
});

test('packSite leaves nothing packed of a text that is another or gone', async () => {
  await packSite(folder);
  writeFileSync(join(folder, 'index.html'), LONG.toUpperCase());
  rmSync(join(folder, 'method/index.html'));
  await packSite(folder);
  expect(String(gunzipSync(readFileSync(join(folder, 'index.html.gz'))))).toBe(LONG.toUpperCase());
  expect(names().filter((name) => name.startsWith('method'))).toEqual(['method']);
});
