import { expect, test } from 'vitest';
import { BOOK, EDITION } from '../../src/finish/marks.ts';
import { parsePage, readDist } from './dist.ts';
import { checkValid } from './html-validate.ts';
import { checkReferences } from './links.ts';
import { checkHosts, checkInline } from './safety.ts';

const site = readDist();
const html = site.text(EDITION);

test('the edition in one file is valid and refers to nothing that it does not hold', async () => {
  expect(await checkValid(html)).toEqual([]);
  expect(checkReferences(html)).toEqual([]);
});

test('it fetches nothing and runs nothing, and its policy lets nothing else through', () => {
  const $ = parsePage(html);
  expect(checkInline(html)).toEqual([]);
  expect(checkHosts(html, site.home)).toEqual([]);
  expect($('script, link:not([rel="canonical"]), [src]:not([src^="data:"])').length).toBe(0);
  const policy = $('meta[http-equiv]').attr('content') ?? '';
  expect(policy.replaceAll(/(?:'sha256-[^']+' ?)+/g, 'HASHES')).toBe(
    "default-src 'none'; style-src HASHES; font-src data:; img-src data:; base-uri 'none'; form-action 'none'",
  );
});

test('every page leads to it at its foot, and to the book with its size', () => {
  const wrong = site.pages.filter(({ html: built }) => {
    const foot = parsePage(built)('.foot');
    const ways = [EDITION, BOOK].map((file) => foot.find(`a[download][href$="/${file}"]`));
    return foot.length > 0 && !ways.every((way) => / MB$/.test(way.text().replaceAll('\u00a0', ' ')));
  });
  expect(wrong.map(({ route }) => route)).toEqual([]);
});

test('it says which version it is, and the link to it says how large it is', () => {
  const version = parsePage(site.page('/').html)('meta[name="version"]').attr('content') ?? '';
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(parsePage(html)('.page-head').text()).toContain(`Edition ${version.slice(0, 8)}: the record of `);
  const size = `${(Buffer.byteLength(html) / 1e6).toFixed(1)}\u00a0MB`;
  for (const route of ['/', '/all/', '/method/']) {
    expect(parsePage(site.page(route).html)(`a[href$="${EDITION}"]`).first().text()).toContain(size);
  }
});
