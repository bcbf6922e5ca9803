import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import type { Source } from '../../src/data/schema/source.ts';
import { getTables } from '../../src/data/tables.ts';
import { onEveryPage, parsePage, readDist } from './dist.ts';
import { checkCitations, checkSourceLinks } from './sources.ts';

/** No-break spaces are the page's own. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

const cite = (source: number, time: number) =>
  `<a class="cite" href="#a-s${source}" id="a-c${source}-${time}">${source}</a>`;
const list = (...entries: string[]) =>
  `<section class="srcs"><ol>${entries.map((backs, index) => `<li id="a-s${index + 1}">${backs}</li>`).join('')}</ol></section>`;
const backs = (...hrefs: string[]) =>
  `<span class="backs">${hrefs.map((href) => `<a href="${href}">↑</a>`).join('')}</span>`;

describe('checkCitations', () => {
  test('takes a list with an entry for each citation and a way back to each', () => {
    const html = cite(1, 1) + cite(1, 2) + cite(2, 1) + list(backs('#a-c1-1', '#a-c1-2'), backs('#a-c2-1'));
    expect(checkCitations(html)).toEqual([]);
  });

  test('catches a citation without an entry', () => {
    expect(checkCitations(cite(1, 1) + cite(2, 1) + list(backs('#a-c1-1')))).toEqual([
      'cites #a-s2, which is in no list of sources',
    ]);
  });

  test('catches an entry that nothing cites', () => {
    expect(checkCitations(cite(1, 1) + list(backs('#a-c1-1'), backs()))).toEqual(['lists #a-s2, which nothing cites']);
  });

  test('catches a citation without a way back', () => {
    expect(checkCitations(cite(1, 1) + cite(1, 2) + list(backs('#a-c1-1')))).toEqual([
      'leads back from #a-s1 to #a-c1-1, not to #a-c1-1 #a-c1-2',
    ]);
  });

  test('catches a citation that shows another number', () => {
    const html = cite(1, 1).replace('>1<', '>2<') + list(backs('#a-c1-1'));
    expect(checkCitations(html)).toEqual(['cites #a-s1 as 2, which is source 1']);
  });
});

describe('checkSourceLinks', () => {
  const sources = [{ id: 'reuters', url: 'https://reuters.example/' }, { id: 'copy' }] as unknown as Source[];
  const entry = (link: string, record: string) =>
    list(`${link}<small><a href="/sources/#${record}">record</a></small>`);
  const out = (href: string) => `<a rel="external" href="${href}">A</a>`;

  test('takes a link to the source, and none where no address is recorded', () => {
    expect(checkSourceLinks(entry(out('https://reuters.example/'), 'reuters'), sources)).toEqual([]);
    expect(checkSourceLinks(entry('', 'copy'), sources)).toEqual([]);
  });

  test('catches a source without its link', () => {
    expect(checkSourceLinks(entry('', 'reuters'), sources)).toEqual([
      'links reuters to undefined, not to https://reuters.example/',
    ]);
  });

  test('takes a link to the copy of a source, and catches one that is lost', () => {
    const url = 'https://copy.example/1';
    const copied = [{ id: 'copy', archived: { url, date: '2026-11-29' } }] as unknown as Source[];
    const copy = `<a class="src-copy" rel="external" href="${url}">Copy</a>`;
    expect(checkSourceLinks(entry(copy, 'copy'), copied)).toEqual([]);
    expect(checkSourceLinks(entry('', 'copy'), copied)).toEqual([`links a copy of copy to undefined, not to ${url}`]);
  });

  test('catches a source that the data do not have', () => {
    expect(checkSourceLinks(entry(out('https://reuters.example/'), 'ap'), sources)).toEqual([
      'lists #a-s1 without its record',
    ]);
  });
});

describe('dist', () => {
  const site = readDist();
  const { sources } = getTables();

  test('every citation has its source, and every source its way back', () => {
    expect(onEveryPage(site, ({ html }) => checkCitations(html))).toEqual([]);
  });

  test('every chapter cites sources', () => {
    const without = CHAPTERS.filter((chapter) => parsePage(site.page(`/${chapter}/`).html)('.srcs li').length === 0);
    expect(without).toEqual([]);
  });

  test('every listed source links to itself, where its address is known', () => {
    expect(onEveryPage(site, ({ html }) => checkSourceLinks(html, sources))).toEqual([]);
  });

  test('/sources/ lists every source once', () => {
    const listed = parsePage(site.page('/sources/').html)('li.src')
      .toArray()
      .map((element) => element.attribs['id'] ?? '');
    expect(listed.sort()).toEqual(sources.map((source) => source.id as string).sort());
  });
});

test('titles of sources say their language, wherever they are listed', () => {
  const site = readDist();
  const foreign = getTables().sources.filter(({ title, language }) => title !== undefined && language !== 'en');
  const silent = site.pages.flatMap(({ route, html }) => {
    const $ = parsePage(html);
    return $('.srcs li, .list--columns > li')
      .toArray()
      .filter((item) =>
        foreign.some(({ title }) => $(item).text().includes(`. ${title}. `) || $(item).text().endsWith(`: ${title}`)),
      )
      .filter((item) => $(item).find('[lang]').length === 0)
      .map((item) => `${route} ${$(item).text()}`);
  });
  expect(silent).toEqual([]);
  const serbian = site.pages.some(
    ({ html }) => parsePage(html)('.srcs [lang="sr-Latn"], .list--columns [lang="sr-Latn"]').length > 0,
  );
  expect(serbian).toBe(true);
});

test('each set of data says on the page of sources what is known of its licence', () => {
  const $ = parsePage(readDist().page('/sources/').html);
  const known = getTables().sources.filter(({ licence }) => licence !== undefined);
  expect(known.map(({ id }) => id)).toEqual(
    getTables().sources.flatMap(({ id, voice }) => (voice === 'data-set' ? [id] : [])),
  );
  const silent = known.filter(({ id, licence = '' }) => !plain($(`[id="${id}"] small`).text()).includes(licence));
  expect(silent).toEqual([]);
});
