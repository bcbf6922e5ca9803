import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { parsePage, readDist } from '../built/dist.ts';
import { openBrowser } from './browser.ts';
import { wakeIslands } from './island.ts';
import { endsAlone, findUnprinted, readPdf, readSheets } from './print.ts';
import { onEach, TYPES } from './routes.ts';

const { open, blank } = openBrowser();
const site = readDist();

describe('findUnprinted', () => {
  const figure = (
    id: string,
    title: string,
  ) => `<figure class="figure" id="${id}"><h3 class="figure__title">${title}</h3>
    <div class="figure__notes"><p><b>As of</b> <time>1 July 2026</time></p></div></figure>`;
  const BODY = `${figure('one', 'The first falls')}${figure('two', 'The second rises')}
    <section class="steps"><h3 class="figure__title">By steps</h3><h4 class="step__title">A step</h4></section>
    <section class="srcs"><ol>
      <li>An agency, 2 May 2025. <a href="https://example.org/a-long-way/to/a-page">A headline</a>. <small>Tier B</small> <span class="backs"><a href="#c1">↑</a></span></li>
      <li>A ministry. A paper. <small>Tier A</small></li>
    </ol></section>`;

  /** What is missing from the print of a page whose style sheet has one more rule for print. */
  async function missing(rule = ''): Promise<string[]> {
    const page = await blank();
    await page.setContent(`<style>
      .srcs { inline-size: 9rem; overflow-wrap: anywhere; }
      @media print { .srcs [href^="http"]::after { content: " " attr(href); } .backs { display: none; } ${rule} }
    </style>${BODY}`);
    return findUnprinted(load(BODY), await readPdf(await page.pdf()));
  }

  test('finds nothing where all is printed, whatever a narrow line breaks', async () => {
    expect(await missing()).toEqual([]);
  });

  test('names a figure that is hidden, and one whose date is', async () => {
    expect(await missing('#two { display: none; }')).toEqual([
      'does not print the figure "The second rises"',
      'prints "As of 1 July 2026" 1 of 2 times',
    ]);
    expect(await missing('#one .figure__notes { display: none; }')).toEqual([
      'prints "As of 1 July 2026" 1 of 2 times',
    ]);
    expect(await missing('.steps { display: none; }')).toEqual([
      'does not print the figure "By steps"',
      'does not print the step "A step"',
    ]);
  });

  test('names a source that is hidden, and one whose address is not spelt out', async () => {
    expect(await missing('.srcs li:last-child { display: none; }')).toEqual([
      'does not print the source A ministry. A paper',
    ]);
    expect(await missing('.srcs [href]::after { content: none !important; }')).toEqual([
      'does not print the source An agency, 2 May 2025. A headline https://example.org/a-long-way/to/a-page',
    ]);
  });
});

test('endsAlone knows a last sheet that has only the colophon', () => {
  const $ = load(
    '<html data-running="A chapter"><a class="wordmark">A site</a><footer class="foot"><p>The end.</p></footer>',
  );
  expect(endsAlone($, ['Words', 'AsiteAchapterTheend.2/2'])).toBe(true);
  expect(endsAlone($, ['Words', 'AsiteAchapter15Asource.Theend.2/2'])).toBe(false);
});

test.each([...CHAPTERS, 'all'])(
  '/%s/ is printed with every figure and every source',
  { timeout: 300_000 },
  async (path) => {
    const page = await open(`/${path}/`);
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    const $ = parsePage(site.page(`/${path}/`).html);
    const sheets = await readSheets(pdf);
    expect(findUnprinted($, sheets.join(''))).toEqual([]);
    expect(endsAlone($, sheets)).toBe(false);
  },
);

test.each([
  ['the card of a number', '.prose > p .fig', '.pop:popover-open'],
  ['the search', '.mast__search', '.search-dialog[open]'],
])('%s that is open changes nothing on paper', { timeout: 60_000 }, async (_, opener, layer) => {
  const page = await open('/kyivs-shrinking-ask/');
  await wakeIslands(page);
  const sheets = async () => readSheets(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  const closed = await sheets();
  await page.locator(opener).first().click();
  await page.locator(layer).waitFor();
  expect(await sheets()).toEqual(closed);
});

test('a heading that takes room with it on paper is a block: in a row that room would stand beside its words', {
  timeout: 300_000,
}, async () => {
  const found = await onEach(TYPES, blank, async (page) => {
    await page.emulateMedia({ media: 'print' });
    return page.locator('h2, h3').evaluateAll((all) =>
      all
        .filter((one) => Number.parseFloat(getComputedStyle(one, '::after').marginBlockEnd) < 0)
        .filter((one) => getComputedStyle(one).display !== 'block')
        .map((one) => one.className),
    );
  });
  expect(found).toEqual([]);
});

test('what is hidden until a script shows it is not printed', { timeout: 300_000 }, async () => {
  const found = await onEach(TYPES, blank, async (page) => {
    await page.emulateMedia({ media: 'print' });
    return page
      .locator('body [hidden]')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.className));
  });
  expect(found).toEqual([]);
});

test('a name and its record stand on one sheet, also where a browser lets a heading stand alone', async () => {
  const page = await open('/figures/who-offers-what/land/');
  await page.emulateMedia({ media: 'print' });
  const breaks = await page
    .locator('.domain__actor')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
});

test('a table that breaks stands in no grid: there the head that stands again lies on what follows', async () => {
  const inGrid = (selector: string) => {
    const found: string[] = [];
    for (let one = document.querySelector(selector)?.parentElement; one; one = one.parentElement) {
      const { display } = getComputedStyle(one);
      if (/grid|flex/.test(display)) found.push(`${one.localName}.${one.getAttribute('class')}: ${display}`);
    }
    return found;
  };
  for (const route of ['/figures/who-offers-what/', '/macrons-claim/', '/all/']) {
    const page = await open(route);
    expect((await page.evaluate(inGrid, '.mx')).join()).toMatch(/\.matrix: grid/);
    await page.emulateMedia({ media: 'print' });
    expect([route, await page.evaluate(inGrid, '.mx')]).toEqual([route, []]);
  }
});
