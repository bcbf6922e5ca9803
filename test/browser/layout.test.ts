import { beforeAll, describe, expect, test } from 'vitest';
import { address, openBrowser } from './browser.ts';
import { wakeIslands } from './island.ts';
import { findSideways, findSmallText } from './layout.ts';
import { FROZEN, onEach, ROUTES, TYPES } from './routes.ts';
import { findNameless, findRingless, findSmallTargets, showLayers } from './target.ts';
import { findTextFaults } from './text-fault.ts';

const WIDTHS = [320, 360, 768, 1280, 1920];
/** What the margins leave of the narrower of the two usual sheets. A browser prints all of a wider page smaller. */
const SHEET = 642;
const { blank } = openBrowser();

describe('checks', () => {
  test('findSideways names what is wider than the window', async () => {
    const page = await blank({ viewport: { width: 320, height: 600 } });
    await page.setContent('<main><p class="a">A</p><div><p class="b" style="width:500px">B</p></div></main>');
    expect((await findSideways(page)).join()).toMatch(/px wide: p\.b$/);
    await page.setContent('<p>A</p>');
    expect(await findSideways(page)).toEqual([]);
  });

  test('findSmallText sees through the scale of a drawing, and past words for a screen reader', async () => {
    const page = await blank();
    await page.setContent(`
      <p style="font-size:12px">Enough</p><p style="font-size:11px">Small</p><p class="sr" style="font-size:9px">Heard</p>
      <p style="font-size:9px;display:none">Hidden</p>
      <svg width="100" viewBox="0 0 200 100"><text y="20" font-size="16">Scaled</text></svg>`);
    expect(await findSmallText(page)).toEqual(['shows 11.0 px: "Small"', 'shows 8.0 px: "Scaled"']);
  });
});

const OF_WORDS = {
  'scrolls sideways': findSideways,
  'shows small text': findSmallText,
  'cuts words off or writes them over one another': findTextFaults,
};
/** Of one page of each type: on every page axe asks for names, but not of all that can have the focus. */
const OF_NAMES = { 'holds anything to operate without a name': findNameless };
const OF_TARGETS = {
  'holds anything that looks the same with the focus': findRingless,
  'holds anything that is too small for a finger': findSmallTargets,
};
const OF_PAPER = { 'is wider than a sheet of paper': findSideways };
const CHECKS = { ...OF_WORDS, ...OF_NAMES, ...OF_TARGETS, ...OF_PAPER };
type Fault = keyof typeof CHECKS;

describe('however wide its window is, no page', () => {
  const found = new Map<Fault, string[]>();

  // Each page is opened once for all of them.
  beforeAll(async () => {
    await onEach([...ROUTES, ...FROZEN], blank, async (page, route) => {
      const check = async (checks: Partial<typeof CHECKS>, width: number) => {
        await page.setViewportSize({ width, height: 800 });
        for (const [name, find] of Object.entries(checks)) {
          const faults = (await find(page)).map((fault) => `${route} at ${width} px ${fault}`);
          found.set(name as Fault, [...(found.get(name as Fault) ?? []), ...faults]);
        }
      };
      await wakeIslands(page);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      // What is folded away at first is read in the end.
      await page.locator('.figure__body details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      await page.evaluate(() => window.scrollTo(0, 0));
      for (const width of WIDTHS) await check(OF_WORDS, width);
      await showLayers(page);
      for (const width of [1280, 320]) {
        await check({ ...(TYPES.includes(route) ? OF_NAMES : {}), ...OF_TARGETS }, width);
      }
      await page.emulateMedia({ media: 'print' });
      await check(OF_PAPER, SHEET);
      await page.emulateMedia({ media: 'screen' });
      return [];
    });
  }, 1_200_000);

  test.each(Object.keys(CHECKS) as Fault[])('%s', (fault) => {
    expect(found.get(fault)).toEqual([]);
  });
});

test('the head of a page is one row in every window', async () => {
  const page = await blank();
  await page.goto(address('/method/'));
  const heights: number[] = [];
  for (let width = 320; width <= 1320; width += 20) {
    await page.setViewportSize({ width, height: 700 });
    heights.push(await page.locator('.mast').evaluate((mast) => mast.getBoundingClientRect().height));
  }
  expect(heights.filter((height) => height > 64)).toEqual([]);
});

test.each([500, 768, 1000])(
  'in the head of a chapter %i px wide what stands side by side stands on one line',
  async (width) => {
    const page = await blank({ viewport: { width, height: 700 } });
    await page.goto(address('/paris-promises/'));
    const lines = await page.locator('.depth legend, .depth label, .toc .ends > span').evaluateAll((all) =>
      all.map((one) => {
        // An empty box stands on the line of the words that it is among.
        const foot = document.createElement('span');
        foot.style.display = 'inline-block';
        one.prepend(foot);
        return Math.round(foot.getBoundingClientRect().bottom);
      }),
    );
    expect(new Set(lines).size).toBe(1);
  },
);

test('footnotes in a row, and links in lists of sources, are far enough apart for a finger', async () => {
  const page = await blank({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await page.goto(address('/kyivs-shrinking-ask/'));
  const near = await page.locator('.cites').evaluateAll((all) =>
    all.flatMap((cites) => {
      const boxes = [...cites.querySelectorAll('.cite')].map((cite) => cite.getBoundingClientRect());
      return boxes.flatMap((box, index) => {
        const before = boxes[index - 1];
        // On two lines they stand a line apart; in a step that is not shown they stand nowhere.
        if (!before || box.width === 0 || Math.abs(before.top - box.top) > 2) return [];
        const apart = box.left + box.width / 2 - before.left - before.width / 2;
        return apart < 24 ? [`${cites.textContent}: ${apart.toFixed(1)}`] : [];
      });
    }),
  );
  expect(near).toEqual([]);
  await page.locator('.fig').first().click();
  const low = await page
    .locator(':popover-open .sources a')
    .evaluateAll((links) => links.filter((link) => link.getBoundingClientRect().height < 24).length);
  expect(low).toBe(0);
});
