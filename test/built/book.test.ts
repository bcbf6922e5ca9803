import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { BOOK } from '../../src/finish/marks.ts';
import { parsePage, readDist } from './dist.ts';
import { checkXml } from './xml.ts';

const site = readDist();
const bytes = readFileSync(join(process.cwd(), 'dist', BOOK));
const files = unzipSync(bytes);
const textOf = (path: string) => strFromU8(files[path] ?? new Uint8Array());
const documents = Object.keys(files).filter((path) => /\.(?:xhtml|opf|xml)$/.test(path));
const pages = documents.filter((path) => path.endsWith('.xhtml'));

test('the book is well-formed throughout, and runs nothing', () => {
  for (const path of documents) {
    expect([path, checkXml(textOf(path).replace('<!DOCTYPE html>', '').trim())]).toEqual([path, []]);
    expect(textOf(path)).not.toMatch(/<(?:script|style|svg|iframe|object)\b| on\w+=| style=/);
  }
});

test('its package lists each of its files, and no other', () => {
  const listed = [...textOf('EPUB/package.opf').matchAll(/<item [^>]*href="([^"]+)"/g)].map(
    ([, href]) => `EPUB/${href}`,
  );
  const held = Object.keys(files).filter((path) => path.startsWith('EPUB/') && !path.endsWith('.opf'));
  expect(listed.sort()).toEqual(held.sort());
});

test('each of its links leads to a place that it holds, or to a whole address', () => {
  const ids = new Set(
    pages.flatMap((path) => [
      path,
      ...[...textOf(path).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => `${path}#${id}`),
    ]),
  );
  const lost = pages.flatMap((path) =>
    [...textOf(path).matchAll(/<a [^>]*href="([^"]*)"/g)]
      .map(([, href = '']) => href)
      .filter((href) => !/^https?:/.test(href) && !ids.has(`EPUB/${href}`)),
  );
  expect(lost).toEqual([]);
});

test('each of its ids stands once in a document, and every picture says what it shows', () => {
  for (const path of pages) {
    const found = [...textOf(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect([path, found.length]).toEqual([path, new Set(found).size]);
    for (const [image] of textOf(path).matchAll(/<img [^>]*>/g)) {
      if (path !== 'EPUB/title.xhtml') expect(image).toMatch(/ alt="[^"]{3,}"/);
    }
  }
});

test.each(CHAPTERS)('the chapter %s has all its words', (chapter) => {
  const $ = parsePage(site.page('/all/').html);
  const book = parsePage(textOf(`EPUB/${chapter}.xhtml`))('body')
    .text()
    .replace(/\s+/g, ' ');
  const prose = $(`[data-part="${chapter}"] .prose > :is(p, h3), [data-part="${chapter}"] .step__words p`);
  expect(prose.length).toBeGreaterThan(10);
  for (const one of prose.toArray()) {
    const words = $(one).clone();
    words.find('button, .here, .sr').remove();
    expect(book).toContain(words.text().replace(/\s+/g, ' ').trim());
  }
});

test('the site says how large it is where it offers it', () => {
  const size = `${(bytes.byteLength / 1e6).toFixed(1)}\u00a0MB`;
  for (const route of ['/all/', '/method/']) {
    expect(parsePage(site.page(route).html)(`a[href$="${BOOK}"]`).text()).toContain(size);
  }
});
