import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { readHeads, readPdf, readSheets } from '../browser/print.ts';
import { parsePage, readDist } from '../built/dist.ts';
import { cardsOut, findMissing, sidewaysBy } from './sight.ts';
import { openTab, type Tab } from './tab.ts';
import { type Engine, WINDOW, type Wire } from './wire.ts';

/** One page of each type, and every chapter: they hold every figure. The chapters on one page hold nothing else. */
const PAGES = [
  '/',
  ...CHAPTERS.map((chapter) => `/${chapter}/`),
  '/figures/',
  '/figures/air-attacks/',
  '/embed/who-offers-what/',
  '/actors/',
  '/actors/fr/',
  '/article/',
  '/sources/',
  '/data/',
  '/method/',
  '/unknowns/',
  '/updates/',
  '/search/',
  '/404.html',
];
/** The chapter that is asked for on paper. */
const PRINTED = '/determination-and-hesitation/';
const NARROW = 320;

/** Runs in the page: true once the scripts of the first island under a selector run. */
const isAwake = (selector: string) =>
  document.querySelector(selector)?.closest('astro-island')?.hasAttribute('ssr') === false;
const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';

/** The same tests for every browser. Where it is not installed they are skipped, and their title says why. */
export function testEngine({ name, missing, start }: Engine): void {
  if (missing !== undefined && process.env['ENGINES'] === 'required') throw new Error(`${missing}, and is required`);

  describe.skipIf(missing !== undefined)(`in ${name}${missing === undefined ? '' : ` (skipped: ${missing})`}`, () => {
    let wire: Wire;
    let tab: Tab;
    const address = (path: string) => new URL(path.replace(/^\//, ''), inject('site')).href;
    const go = (path: string) => tab.go(address(path));
    const queryOf = () => tab.run(() => location.search);
    const openCard = () => tab.run(() => document.querySelector(':popover-open')?.id ?? '');

    /** Opens a page with a figure that scripts run, brings it into view and waits until they do. */
    async function wake(path: string, selector: string): Promise<void> {
      await go(path);
      await tab.run((one) => document.querySelector(one)?.scrollIntoView({ block: 'center' }), selector);
      await tab.until(`the scripts of ${selector}`, isAwake, selector);
    }

    /** Cards of a page that open outside the window, high and low in it. */
    async function findCardsOut(path: string, kinds: readonly string[]): Promise<string[]> {
      await go(path);
      const found: string[] = [];
      for (const kind of kinds) {
        for (const share of [0.2, 0.8]) found.push(...(await tab.run(cardsOut, `main ${kind}`, share)));
      }
      return found;
    }

    beforeAll(async () => {
      wire = await start();
      tab = openTab(wire);
    });
    afterAll(() => wire.close());
    afterEach(() => {
      expect(wire.errors?.() ?? []).toEqual([]);
    });

    test('the checks catch what a reader would miss, and errors are heard', async () => {
      await go('/robots.txt');
      await tab.run(() => {
        document.body.innerHTML =
          '<main><h1 hidden>A</h1><p>Few words</p><img src="/none.png"><svg class="b" viewBox="0 0 1 1" width="0"></svg></main>';
      });
      expect((await tab.run(findMissing)).map((fault) => fault.replace(/ \S*none.png/, ''))).toEqual([
        'shows 9 letters',
        'shows no title',
        'misses the picture',
        'draws nothing in svg.b',
      ]);
      expect(await tab.run(sidewaysBy, address('/figures/'), 40)).toBeGreaterThan(0);
      const { errors } = wire;
      if (!errors) return;
      await tab.run(() => console.error('heard'));
      const heard: string[] = [];
      await expect.poll(() => heard.push(...errors()) && heard.join(), { timeout: 10_000 }).toContain('heard');
    });

    test('every kind of page shows its words and pictures, and the console no error', {
      timeout: 600_000,
    }, async () => {
      const found: string[] = [];
      for (const page of PAGES) {
        await go(page);
        found.push(...[...(await tab.run(findMissing)), ...(wire.errors?.() ?? [])].map((fault) => `${page} ${fault}`));
      }
      expect(found).toEqual([]);
    });

    test(`no kind of page scrolls sideways at ${NARROW} px`, async () => {
      await go('/robots.txt');
      const found: string[] = [];
      for (const page of PAGES) {
        const by = await tab.run(sidewaysBy, address(page), NARROW);
        if (by > 0) found.push(`${page} by ${by} px`);
      }
      expect(found).toEqual([]);
    });

    test('the sources of a chapter are folded, and open where an address leads, however it is written', async () => {
      const isOpen = () => document.querySelector<HTMLDetailsElement>('.srcs details')?.open;
      const isWhole = () => document.readyState === 'complete';
      for (const [address, open] of [
        ['/macrons-claim/', false],
        ['/macrons-claim/#macrons-claim-%733', true],
      ] as const) {
        // From one place of a page to another nothing is loaded.
        await go('/robots.txt');
        await go(address);
        await tab.until('the scripts of the page', isWhole);
        expect(await tab.run(isOpen)).toBe(open);
      }
    });

    test('the bar is set by click and by key, and by its address', async () => {
      await wake('/figures/set-the-bar/', '.stair');
      await tab.click('.stair label:has([value="deployed"])');
      await expect.poll(queryOf).toBe('?bar=deployed');
      await tab.focus('.stair input:checked');
      await tab.press('ArrowUp');
      await expect.poll(queryOf).toBe('?bar=signed');
      await wake('/figures/set-the-bar/?bar=ready', '.stair');
      await tab.until('the bar', () => document.querySelector('.stair [value="ready"]:checked') !== null);
    });

    test('a condition is supposed by click and by key', async () => {
      await wake('/figures/conditions/', '.suppose');
      await tab.click('.suppose label:has([value="ceasefire"])');
      await expect.poll(queryOf).toBe('?suppose=ceasefire');
      expect(await tab.run(textOf, '.conditions [role="status"]')).toMatch(
        /^No lock left: US-led ceasefire monitoring/,
      );
      await tab.focus('.suppose [value="ceasefire"]');
      await tab.press('Space');
      await expect.poll(queryOf).toBe('');
    });

    test('a term of the formula is moved by key and typed', async () => {
      await wake('/figures/people-per-km/', '.perkm');
      // A stroke may be lost; this one can be made again, for it leads to the same place.
      const toStart = async () => {
        await tab.focus('.range');
        await tab.press('Home');
        return queryOf();
      };
      await expect.poll(toStart, { timeout: 10_000, interval: 1000 }).toBe('?people=1000');
      await tab.run(() => document.querySelector<HTMLInputElement>('#people-per-km-people-number')?.select());
      await tab.type('32000');
      expect(await tab.run(textOf, '.perkm__result--mine b')).toBe('8');
    });

    test('the matrix is filtered by click, walked by arrows, and opens a record by Enter', async () => {
      await wake('/figures/who-offers-what/', '.matrix');
      await tab.click('.choices label:has([value="land"])');
      await tab.until('one column', () => document.querySelector('.mx')?.getAttribute('data-columns') === '1');
      await tab.focus('.mx button.cell');
      const wanted = await tab.run(() => document.activeElement?.getAttribute('popovertarget'));
      await tab.press('Enter');
      expect(await openCard()).toBe(wanted);
      await tab.press('Escape');
      expect(await openCard()).toBe('');
      await tab.press('ArrowDown');
      expect(await tab.run(() => document.activeElement?.getAttribute('data-row'))).toBe('1');
    });

    test('whoever clicks into the matrix and goes on by arrows sees where', async () => {
      await wake('/figures/who-offers-what/', '.matrix');
      await tab.click('.mx span.cell');
      await tab.press('ArrowDown');
      await tab.until('the ring', () => document.activeElement?.matches('[data-row="1"]:focus-visible') === true);
    });

    test('the months of the attacks are walked by keys, and stay where a reader points next', async () => {
      await go('/figures/air-attacks/');
      await tab.until('the slider', () => document.querySelector('.walk')?.hasAttribute('hidden') === false);
      const said = () => tab.run(textOf, '.walk__said');
      // A stroke may be lost here too.
      const toEnd = async () => {
        await tab.focus('.walk input');
        await tab.press('End');
        return said();
      };
      await expect.poll(toEnd, { timeout: 10_000, interval: 1000 }).toMatch(/^May\s2026, 1–17\sMay only: /);
      await tab.press('ArrowLeft');
      await expect.poll(said).toMatch(/^April\s2026: strike drones 6,583, missiles \d+$/);
      await tab.press('Escape');
      await expect.poll(said).toMatch(/^Point at a mark/);
      await tab.click('.chart--wide [data-month="2026-03"]');
      await tab.until('the focus elsewhere', () => document.activeElement?.matches('.walk input') === false);
      expect(await said()).toMatch(/^March\s2026: /);
    });

    test('the depth of a chapter is turned by keys, and told', async () => {
      await go('/kyivs-shrinking-ask/');
      const depth = () => tab.run(() => document.documentElement.dataset['depth']);
      const toGist = async () => {
        await tab.focus('#depth-full');
        await tab.press('ArrowLeft');
        return depth();
      };
      await expect.poll(toGist, { timeout: 10_000, interval: 1000 }).toBe('gist');
      await expect.poll(() => tab.run(textOf, '.depth__voice')).toMatch(/^Gist\. About 2/);
      expect(await queryOf()).toBe('?depth=gist');
      await tab.press('ArrowRight');
      await expect.poll(depth).toBe('full');
      await tab.press('ArrowRight');
      await expect.poll(depth).toBe('method');
      expect(await tab.run(() => document.querySelector('.how')?.checkVisibility())).toBe(true);
    });

    test('steps are chosen one at a time and walked by keys, and told', async () => {
      await go('/paris-promises/');
      const mode = () => tab.run(() => document.querySelector('.steps')?.getAttribute('data-mode'));
      const toOne = async () => {
        await tab.focus('.steps__mode--flat input');
        await tab.press('ArrowRight');
        return mode();
      };
      await expect.poll(toOne, { timeout: 10_000, interval: 1000 }).toBe('one');
      const said = () => tab.run(textOf, '.steps [role="status"]');
      await tab.focus('.steps__walk [data-by="1"]');
      await tab.press('Enter');
      await expect.poll(said).toBe('2 of 6: Pledged');
      await tab.press('ArrowRight');
      await expect.poll(said).toBe('3 of 6: Offered something');
      await tab.press('ArrowLeft');
      await expect.poll(said).toBe('2 of 6: Pledged');
      const seen = await tab.run(
        () =>
          [...document.querySelectorAll('.step__words')].filter((step) =>
            step.checkVisibility({ visibilityProperty: true }),
          ).length,
      );
      expect(seen).toBe(1);
    });

    describe('in a narrow window', () => {
      beforeAll(() => wire.resize(480, 800));
      afterAll(() => wire.resize(WINDOW.width, WINDOW.height));

      test('the contents open by key, turn the depth, lead on and close', async () => {
        await go('/macrons-claim/');
        const contents = () => tab.run(() => document.querySelector('.now__list')?.checkVisibility());
        // A window that was made narrower may have lost the focus, and yet gets the strokes.
        const enter = async (selector: string) => {
          await tab.run((one) => document.querySelector<HTMLElement>(one)?.focus(), selector);
          await tab.press('Enter');
        };
        await enter('.now__open');
        await expect.poll(contents).toBe(true);
        await tab.press('Escape');
        await expect.poll(contents).toBe(false);
        await enter('.now__open');
        await enter('.now__list [data-depth="method"]');
        await tab.until('the method', () => document.documentElement.dataset['depth'] === 'method');
        await expect.poll(contents).toBe(false);
        await enter('.now__open');
        await enter('.now__list a[href="#berlin-postponed-its-answer"]');
        await expect.poll(() => tab.run(() => location.hash)).toBe('#berlin-postponed-its-answer');
        await expect.poll(contents).toBe(false);
        await expect.poll(() => tab.run(textOf, '.now__at')).toContain('Berlin postponed its answer');
      });

      test('cards open within it', async () => {
        expect(await findCardsOut('/paris-promises/', ['.fig', '.term', '.cite'])).toEqual([]);
      });
    });

    test('a filter made of links holds', async () => {
      await go('/figures/flank-map/');
      await tab.click('[data-filter][href$="-incursion"]');
      await tab.until('fewer places', () =>
        [...document.querySelectorAll('.spot')].some((one) => !one.checkVisibility()),
      );
    });

    test('a link in the prose sets a figure', async () => {
      await go('/');
      await tab.click('main a[href="?bar=deployed#set-the-bar"]:not(.figure a)');
      await tab.until('the bar', () => document.querySelector('.stair [value="deployed"]:checked') !== null);
      await expect.poll(queryOf).toBe('?bar=deployed');
    });

    test.each(['.fig', '.term'])('the card of a %s opens by click and by key, and closes by Escape', async (kind) => {
      await go('/paris-promises/');
      const wanted = await tab.run((one) => document.querySelector(one)?.getAttribute('popovertarget'), kind);
      await tab.click(kind);
      expect(await openCard()).toBe(wanted);
      await tab.press('Escape');
      expect(await openCard()).toBe('');
      await tab.focus(kind);
      await tab.press('Enter');
      expect(await openCard()).toBe(wanted);
      await tab.press('Escape');
      expect(await openCard()).toBe('');
    });

    test.each([
      ['/paris-promises/', '.fig', '.term', '.cite'],
      ['/figures/who-offers-what/', 'button.cell'],
      ['/figures/promise-ledger/', '[popovertarget^="promise-"]'],
    ])('cards of %s open within the window, however far it is scrolled', async (page, ...kinds) => {
      expect(await findCardsOut(page, kinds)).toEqual([]);
    });

    test('in a wide window a card is no wider than the text', async () => {
      await go('/paris-promises/');
      await tab.click('.fig');
      const widths = await tab.run(() =>
        [':popover-open', '.prose'].map((one) => document.querySelector(one)?.getBoundingClientRect().width ?? 0),
      );
      expect(widths[0]).toBeGreaterThan(0);
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    });

    test.each([
      ['/paris-promises/', '.num, .word'],
      ['/macrons-claim/', '.pn a > span:not(.pn__about)'],
      ['/actors/fr/', '.by-date__domain'],
      ['/article/', '.share__do'],
    ])('on %s what can be opened is underlined: %s', async (page, words) => {
      await go(page);
      const lines = await tab.run(
        (some) => [...document.querySelectorAll(some)].map((one) => getComputedStyle(one).textDecorationLine),
        words,
      );
      expect(new Set(lines)).toEqual(new Set(['underline']));
    });

    test('the search opens by a stroke and finds', async () => {
      await go('/method/');
      // The first stroke may be lost here too.
      const opened = async () => {
        await tab.press('Control', 'k');
        return tab.run(() => document.querySelector('dialog')?.open);
      };
      await expect.poll(opened, { timeout: 10_000, interval: 1000 }).toBe(true);
      await tab.until('the field', () => document.activeElement?.matches('dialog .search__input') === true);
      await tab.type('Estonia');
      await tab.until('what was found', () => document.querySelector('dialog .search__results a') !== null);
      expect(await tab.run(textOf, 'dialog .search__results a')).toContain('Estonia');
      await tab.press('Escape');
      expect(await tab.run(() => document.querySelector('dialog')?.open)).toBe(false);
    });

    test('whoever clicks into the search and goes on by arrows sees where', async () => {
      await go('/search/?q=Estonia');
      await tab.until('what was found', () => document.querySelector('main .search__results a') !== null);
      // The field has the focus already: it is taken away first.
      await tab.click('main h1');
      await tab.click('main .search__input');
      await tab.press('ArrowDown');
      await tab.until('the ring', () => document.activeElement?.matches('.search__results a:focus-visible') === true);
    });

    test('a reader who comes back to the search finds what was asked for in its field', async () => {
      await go('/search/?q=Estonia');
      await tab.until('what was found', () => document.querySelector('main .search__results a') !== null);
      await tab.run(() => document.querySelector<HTMLAnchorElement>('main .search__results a')?.click());
      await tab.until('another page', () => !location.pathname.endsWith('/search/'));
      await tab.run(() => history.back());
      await tab.until('the search', () => document.querySelector('main .search__results a') !== null);
      await expect
        .poll(() => tab.run(() => document.querySelector<HTMLInputElement>('main .search__input')?.value))
        .toBe('Estonia');
    });

    test('the choice of colours holds on the next page, and another one on the page before it', async () => {
      const choose = (theme: string) =>
        tab.run((value) => {
          const choice = document.querySelector<HTMLSelectElement>('.theme select');
          if (!choice) return;
          choice.value = value;
          choice.dispatchEvent(new Event('change', { bubbles: true }));
        }, theme);
      const seen = () =>
        tab.run(() => [getComputedStyle(document.body).backgroundColor, localStorage.getItem('theme')]);
      await go('/method/');
      await tab.until('the choice of colours', () => document.querySelector('.theme[data-live]') !== null);
      await choose('dark');
      await go('/sources/');
      expect(await seen()).toEqual(['rgb(20, 23, 28)', 'dark']);
      await choose('light');
      await tab.run(() => history.back());
      await tab.until('the page before', () => location.pathname.endsWith('/method/'));
      await expect.poll(seen).toEqual(['rgb(253, 251, 247)', 'light']);
      await tab.run(() => localStorage.clear());
    });

    test('a chapter is printed with the address of each source', async ({ skip }) => {
      if (!wire.paper) return skip(`${name} cannot be asked to print`);
      await go(PRINTED);
      const pdf = Buffer.from(await wire.paper(), 'base64');
      const printed = await readPdf(pdf);
      // Firefox writes joined letters as signs that cannot be read back: whole addresses cannot be compared.
      const sources = parsePage(readDist().page(PRINTED).html)('.srcs li a[href^="http"]').length;
      expect(printed.split(/https?:\/\//).length).toBeGreaterThan(sources);
      expect(printed.match(/1July2026/g)?.length).toBeGreaterThan(2);
    });

    test('no heading of a chapter is printed alone at the foot of a sheet', async ({ skip }) => {
      if (!wire.paper) return skip(`${name} cannot be asked to print`);
      await go('/paris-promises/');
      const begins = await tab.run(() =>
        [...document.querySelectorAll('.prose > h2 ~ p')]
          .filter((one) => one.previousElementSibling?.matches('h2, .here'))
          .concat(...document.querySelectorAll<HTMLParagraphElement>('.srcs li:first-child > span'))
          .map((one) => one.textContent.replace(/\s/g, '').slice(0, 20)),
      );
      const [, ...heads] = await readHeads(Buffer.from(await wire.paper(), 'base64'));
      const top = Math.max(...heads.map(({ height }) => height));
      // Firefox draws the letters of headings: they are no words. What a sheet begins with has room for its heading above.
      const bare = heads.filter(
        ({ words, height }) => top - height < 15 && begins.some((one) => words.startsWith(one.slice(0, words.length))),
      );
      expect(begins.length).toBeGreaterThan(4);
      expect(bare).toEqual([]);
    });

    test.for([
      ['/paris-promises/', '.steps > .figure__sub', '.step__words p'],
      ['/since-september/', '#timeline .figure__sub', '#timeline .event time'],
      ['/the-war-next-door/', '#air-attacks .figure__sub', '#air-attacks .kinds'],
    ] as const)(
      'on the paper of %s what is above and below a picture is on one sheet: %s, %s',
      async (row, { skip }) => {
        if (!wire.paper) return skip(`${name} cannot be asked to print`);
        const [page, ...words] = row;
        await go(page);
        const sheets = await readSheets(Buffer.from(await wire.paper(), 'base64'));
        const places: number[] = [];
        for (const some of words) {
          const begin = (await tab.run(textOf, some))?.replace(/\s/g, '').slice(0, 16) ?? '';
          places.push(sheets.findIndex((sheet) => sheet.includes(begin)));
        }
        expect(places[0]).toBeGreaterThan(0);
        expect(places[1]).toBe(places[0]);
      },
    );

    test('a figure whose form depends on its width is printed with its picture', async ({ skip }) => {
      if (!wire.paper) return skip(`${name} cannot be asked to print`);
      await wake('/figures/set-the-bar/', '.stair');
      const bases = await tab.run(() =>
        [...document.querySelectorAll('.rung__what small')].map((one) => one.textContent),
      );
      const printed = await readPdf(Buffer.from(await wire.paper(), 'base64'));
      const words = bases.map((base) => base.replace(/\s/g, ''));
      expect(words.length).toBeGreaterThan(5);
      // Each stands in the picture and in the table.
      expect(words.filter((word) => printed.split(word).length < 3)).toEqual([]);
    });
  });
}
