import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { getArchive } from '../../src/data/archive/archive.ts';
import { updatesByDate } from '../../src/data/select/updates.ts';
import { getTables } from '../../src/data/tables.ts';
import { parsePage, readDist } from './dist.ts';
import { checkXml } from './xml.ts';

describe('checkXml', () => {
  test('takes well-formed XML', () => {
    expect(checkXml('<?xml version="1.0"?>\n<feed a="1"><id>x &amp; y</id><link href="/"/></feed>\n')).toEqual([]);
  });

  test.each([
    ['<feed><id></feed></id>', ['</feed> closes <id>', '</id> closes <feed>']],
    ['<feed>', ['<feed> is not closed']],
    ['<feed>a & b</feed>', ['stray & in a & b']],
    ['<feed>&nbsp;</feed>', ['stray &nbsp; in &nbsp;']],
    ['<feed>1 < 2</feed>', ['no tag: < 2</feed>', '<feed> is not closed']],
    ['<a/><b/>', ['2 roots']],
    ['<feed/>end', ['text outside the root: end']],
  ])('catches %s', (xml, faults) => {
    expect(checkXml(xml)).toEqual(faults);
  });
});

describe('updates.xml', () => {
  const site = readDist();
  const text = site.text('updates.xml');
  const $ = load(text, { xml: true });

  test('is well-formed', () => {
    expect(checkXml(text)).toEqual([]);
  });

  test('has one entry an update and one a day of the archive after the first, newest first', () => {
    const days = getArchive()
      .slice(1)
      .map(({ date }) => date);
    const dates = [...getTables().updates.map(({ date }) => date), ...days].map((date) => `${date}T00:00:00Z`);
    expect(
      $('entry > updated')
        .toArray()
        .map((element) => $(element).text()),
    ).toEqual(dates.sort().reverse());
  });

  test('gives a day of the archive an id that stays, and tells what changed up to it', () => {
    const entries = $('entry:has(content)').toArray();
    const known = getArchive().slice(1).reverse();
    const page = new URL('updates/', site.home).href;
    expect(entries.map((entry) => $(entry).children('id').text())).toEqual(
      known.map(({ date }) => `${page}#changes-${date}`),
    );
    expect(entries.filter((entry) => checkXml(`<div>${$(entry).children('content').text()}</div>`).length > 0)).toEqual(
      [],
    );
    const said = $('entry:has(content):last > content').text();
    expect(said).toContain('<li>Added. Germany, training, 4\u00a0Sept\u00a02025</li>');
    expect(said).toContain('<br/>level: specific → in place');
  });

  test('gives every entry an id of its own, a title and a link into the site', () => {
    const ids = $('entry > id')
      .toArray()
      .map((element) => $(element).text());
    expect(new Set(ids).size).toBe($('entry').length);
    const titles = $('entry > title').toArray();
    expect(titles.filter((element) => $(element).text().trim() === '')).toEqual([]);
    const links = $('entry > link')
      .toArray()
      .map((element) => element.attribs['href']);
    expect(links).toEqual(ids);
  });

  test('leads to each entry on the page of updates, in the same order', () => {
    const places = $('entry:has(summary) > id')
      .toArray()
      .map((element) => $(element).text().split('#'));
    const updates = new URL('updates/', site.home).href;
    expect(new Set(places.map(([page]) => page))).toEqual(new Set([updates]));
    const page = parsePage(site.page('/updates/').html);
    const entries = page('main li[id^="update-"]').toArray();
    expect(entries.map((element) => element.attribs['id'])).toEqual(places.map(([, id]) => id));
    expect(entries.map((element) => page(element).find('time').attr('datetime'))).toEqual(
      updatesByDate(getTables()).map(({ date }) => date),
    );
  });
});
