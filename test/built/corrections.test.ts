import { expect, test } from 'vitest';
import { getTables } from '../../src/data/tables.ts';
import { updateId } from '../../src/data/update-id.ts';
import { namedRecord } from '../../src/pages/_record.ts';
import { parsePage, readDist } from './dist.ts';

const site = readDist();
const tables = getTables();
/** Pages whose records show what was corrected in them. */
const SHOWING = /^\/(?:actors\/[^/]+|data\/figures|article)\/#/;

/** Each record of such a page with the update to which it leads. */
const corrected = tables.updates
  .filter(({ kind }) => kind === 'correction')
  .flatMap((update) => update.records.map((id) => ({ id, update, place: namedRecord(tables, id)?.place ?? '' })))
  .filter(({ place }) => SHOWING.test(place));

test('there is a correction on a page of each kind', () => {
  const pages = corrected.map(({ place }) => place.split('/')[1]);
  expect([...new Set(pages)].sort()).toEqual(['actors', 'article', 'data']);
});

test('every record that was corrected says when, and leads to what was', () => {
  const silent = corrected.filter(({ id, update, place }) => {
    const $ = parsePage(site.page(place.replace(/#.*$/, '')).html);
    const links = $(`[id="${id}"] a[href$="/updates/#${updateId(update)}"]`);
    return links.length !== 1 || !links.parent().text().startsWith('Corrected on ');
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('no other record says so', () => {
  const known = new Set(corrected.map(({ id, update }) => `${id} ${updateId(update)}`));
  const said = site.pages
    .filter(({ route }) => SHOWING.test(`${route}#`))
    .flatMap(({ html }) => {
      const $ = parsePage(html);
      const links = $('main a[href*="/updates/#update-"]').toArray();
      return links.map((link) => `${$(link).closest('[id]').attr('id')} ${link.attribs['href']?.split('#')[1]}`);
    });
  expect(said.filter((line) => !known.has(line))).toEqual([]);
  expect(new Set(said).size).toBe(known.size);
});
