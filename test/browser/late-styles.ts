import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { blockOf, pickStyles, readPieces } from '../../src/styles/pieces.ts';
import { readFiles } from './files.ts';

const SHEETS = globSync('src/styles/*.css').filter((file) => !/\/(?:print|paper|desk)/.test(file));
const PIECES = SHEETS.flatMap((file) => readPieces(readFileSync(file, 'utf8')));

const blocksIn = (html: string) =>
  new Set([...html.matchAll(/ (?:class|id)="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/).map(blockOf)));

/**
 * The classes that scripts have brought into a page of the site and for which it holds no styles, though there are some:
 * a page is built with the styles of what stands in it.
 */
export async function lateStyles(page: Page): Promise<string[]> {
  const { files, base } = readFiles();
  const { pathname } = new URL(page.url());
  const file = pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
  const html = pathname.startsWith(base) ? files.get(file)?.toString() : undefined;
  if (html === undefined || file.startsWith('v/')) return [];
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('[class]')].flatMap((one) => (one.getAttribute('class') ?? '').split(/\s+/)),
  );
  const served = blocksIn(html);
  const late = [...new Set(found)].filter((name) => name !== '' && !served.has(blockOf(name)));
  if (late.length === 0) return [];
  const styles = pickStyles(html, PIECES);
  return late.filter((name) => pickStyles(`${html}<b class="${name}">`, PIECES) !== styles);
}
