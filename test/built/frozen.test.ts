import { describe, expect, test } from 'vitest';
import { type Frozen, getArchive, isFrozen } from '../../src/data/archive/archive.ts';
import { parseCsv } from './csv.ts';
import { type BuiltSite, parsePage, readDist } from './dist.ts';
import { checkValid } from './html-validate.ts';
import { checkReferences } from './links.ts';
import { checkHosts, checkInline } from './safety.ts';

const site = readDist();
const archive = getArchive();
/** What an older day holds was looked at when it was the newest: its bytes are held to its list of files since. */
const newest = archive.filter(({ figures }) => figures.length > 0).at(-1);
if (newest === undefined) throw new Error('public/v/ holds no day with figures');
const pathOf = (id: string) => `v/${newest.date}/figures/${id}/index.html`;
const ALL = ['index.html', ...newest.figures.map((id) => `figures/${id}/index.html`)].map(
  (path) => `v/${newest.date}/${path}`,
);

/** What a page of a day may not have: anything that fetches, runs or knows where the site stands. */
function findTies(html: string, home: BuiltSite['home']): string[] {
  const $ = parsePage(html);
  const ties = $('script, link:not([rel="canonical"]), [src], [srcset], meta[http-equiv="refresh"]').toArray();
  const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
  const bound = $('[href]')
    .toArray()
    .map((element) => element.attribs['href'] ?? '')
    .filter((href) => href.startsWith('/') || href.startsWith(home.href));
  return [
    ...ties.map((element) => `brings <${element.tagName}>`),
    ...bound.map((href) => `links to ${href}`),
    ...(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/.test(policy)
      ? []
      : [`has the policy ${policy}`]),
  ];
}

/** Letters and digits alone. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}.]/gu, '');

/** True where a cell shows what the file says, which may be rounded. */
function isShown(shown: string, said: string): boolean {
  const [number, exact] = [shown.replaceAll(',', '').replace('−', '-'), said].map(Number) as [number, number];
  const decimals = shown.split('.')[1]?.length ?? 0;
  return bare(shown) === bare(said) || (said !== '' && Math.abs(number - exact) <= 0.5 / 10 ** decimals + 1e-9);
}

/** Rows of the file that a page does not show: in the table of its rows, or where the picture is one, in its words. */
function findUnshown(html: string, csv: string): string[] {
  const $ = parsePage(html);
  const rows = parseCsv(csv).slice(1);
  const table = $('.scroller .table tbody tr')
    .toArray()
    .map((row) =>
      $(row)
        .children('th, td')
        .toArray()
        .map((cell) => $(cell).text().trim()),
    );
  const words = bare($('.figure__body').text());
  const isThere = (row: readonly string[], at: number) => {
    // The file has two columns more: the ids of the sources, and their addresses.
    const cells = row.slice(0, -2);
    return table.length > 0
      ? cells.every((cell, column) => isShown(table[at]?.[column] ?? '', cell))
      : cells.some((cell) => cell.length > 3 && words.includes(bare(cell)));
  };
  const unshown = rows
    .filter((row, at) => !isThere(row, at))
    .map((row) => `does not show ${row.join(' | ').slice(0, 80)}`);
  return table.length > 0 && table.length !== rows.length ? [...unshown, `shows ${table.length} rows`] : unshown;
}

describe('findUnshown', () => {
  const csv = '\uFEFFState,Number,Ids,Addresses\r\nFrance,1234.56,a,b\r\n';
  const page = (body: string) => `<figure><div class="figure__body">${body}</div></figure>`;
  const table = (cells: string) => `<div class="scroller"><table class="table"><tbody>${cells}</tbody></table></div>`;

  test('takes a row that the table shows, rounded', () => {
    expect(findUnshown(table('<tr><th>France</th><td>1,234.6</td></tr>'), csv)).toEqual([]);
  });

  test('catches another number and a row too many', () => {
    expect(findUnshown(table('<tr><th>France</th><td>1,234.7</td></tr><tr></tr>'), csv)).toEqual([
      'does not show France | 1234.56 | a | b',
      'shows 2 rows',
    ]);
  });

  test('looks into the words of a picture that is a table itself', () => {
    expect(findUnshown(page('<p>France: 1</p>'), csv)).toEqual([]);
    expect(findUnshown(page('<p>Italy: 1</p>'), csv)).toEqual(['does not show France | 1234.56 | a | b']);
  });
});

describe('findTies', () => {
  test('catches what fetches, runs or is bound to an address', () => {
    const html =
      '<script>go()</script><img src="a.png" alt=""><a href="/method/">A</a><a href="https://example.org/sub/">B</a>';
    expect(findTies(html, new URL('https://example.org/sub/'))).toEqual([
      'brings <script>',
      'brings <img>',
      'links to /method/',
      'links to https://example.org/sub/',
      'has the policy ',
    ]);
  });
});

describe('what was frozen', () => {
  test('is copied as it is, every file of every day', () => {
    const missing = archive.flatMap(({ date, files }: Frozen) =>
      Object.keys(files).filter((path) => !site.has(`v/${date}/${path}`)),
    );
    expect(missing).toEqual([]);
  });

  test('stands alone, page by page: it fetches and runs nothing, wherever it stands', () => {
    const faults = ALL.flatMap((path) => {
      const html = site.text(path);
      const found = [
        ...findTies(html, site.home),
        ...checkInline(html),
        ...checkHosts(html, site.home),
        ...checkReferences(html),
      ];
      return found.map((fault) => `${path} ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('keeps out of search engines and names the figure of today', () => {
    const heads = newest.figures.map((id) => {
      const $ = parsePage(site.text(pathOf(id)));
      return [$('meta[name="robots"]').attr('content'), $('link[rel="canonical"]').attr('href')];
    });
    expect(heads).toEqual(newest.figures.map((id) => ['noindex', `../../../../figures/${id}/`]));
  });

  test('says on which day it was frozen', () => {
    const silent = ALL.filter(
      (path) => !parsePage(site.text(path))('main').text().includes('Nothing here changes any more.'),
    );
    expect(silent).toEqual([]);
  });

  test('shows in each figure the rows of its file', () => {
    const wrong = newest.figures.flatMap((id) => {
      const csv = site.text(`v/${newest.date}/figures/${id}/${id}.csv`);
      return findUnshown(site.text(pathOf(id)), csv).map((fault) => `${id} ${fault}`);
    });
    expect(wrong).toEqual([]);
  });

  test('has no control that a script would have to bring to life', () => {
    const dead = ALL.filter(
      (path) => parsePage(site.text(path))('button:not([popovertarget]), select, input:not([type="radio"])').length > 0,
    );
    expect(dead).toEqual([]);
  });

  test('is valid', async () => {
    expect(await checkValid(site.text(pathOf('who-offers-what')))).toEqual([]);
    expect(await checkValid(site.text(`v/${newest.date}/index.html`))).toEqual([]);
  });

  test('is no page of the site: nothing that runs over these meets it', () => {
    expect(site.pages.filter(({ route }) => isFrozen(route.slice(1)))).toEqual([]);
  });
});
