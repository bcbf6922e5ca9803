import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addressesIn, writeWays } from '../../src/finish/lead-on.ts';

const HOME = new URL('https://example.org/');
const way = (from: string, to: string) => ({ from, to, what: 'The force', date: '2026-11-29' });

describe('with a built folder', () => {
  let folder = '';
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lead-on-'));
    mkdirSync(join(folder, 'method'));
    writeFileSync(join(folder, 'index.html'), '<main><h1 id="a">A</h1></main>');
    writeFileSync(join(folder, 'method/index.html'), '<main><h1 id="limits">B</h1></main>');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('addressesIn knows its pages and their places, and no others', () => {
    const has = addressesIn(folder);
    expect(['/', '/#a', '/method/', '/method/#limits'].map(has)).toEqual([true, true, true, true]);
    expect(['/#b', '/methods/', '/methods/#limits', '/method/#limit'].map(has)).toEqual([false, false, false, false]);
  });

  test('writeWays writes a page for one that went, and a place on one that stayed', () => {
    writeWays(folder, [way('/the/force/', '/method/#limits'), way('/method/#old', '/#a')], HOME);
    expect(read('the/force/index.html')).toContain('<a href="/method/#limits">The force</a>');
    expect(read('method/index.html')).toContain('<li id="old"><a href="/#a">The force</a></li>');
    expect(read('index.html')).toBe('<main><h1 id="a">A</h1></main>');
    expect(existsSync(join(folder, 'the/index.html'))).toBe(false);
  });
});
