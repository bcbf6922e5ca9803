import { expect, test } from 'vitest';
import { CHARTS } from '../../src/data/charts.ts';
import { openBrowser } from './browser.ts';
import { findTextFaults } from './chart-text.ts';
import { wakeIslands } from './island.ts';
import { onEach } from './routes.ts';

const WIDTHS = [320, 360, 768, 1280];
const { blank } = openBrowser();

test('findTextFaults tells of words on words and of words that are cut off, and not of lines below one another', async () => {
  const page = await blank({ viewport: { width: 360, height: 600 } });
  const faults = async (html: string) => {
    await page.setContent(`<style>p { margin: 0 }</style><div class="figure__body">${html}</div>`);
    return findTextFaults(page);
  };
  const svg = (texts: string) => `<svg width="300" height="60" font-size="16" style="overflow:hidden">${texts}</svg>`;
  expect(await faults(svg('<text x="9" y="20">Summit</text><text x="30" y="24">Declaration</text>'))).toEqual([
    'writes "Summit" over "Declaration"',
  ]);
  expect(await faults(`${svg('<text x="9" y="20">12</text>')}<p style="margin-top:-60px">Twelve</p>`)).toEqual([
    'writes "Twelve" over "12"',
  ]);
  expect(await faults(svg('<text x="270" y="20">Deployment</text>'))).toContain('cuts off "Deployment" at svg.');
  expect(await faults('<p style="white-space:nowrap;width:20px;overflow:hidden" class="a">A long label</p>')).toEqual([
    'cuts off "A long label" at p.a',
  ]);
  expect(await faults('<div style="overflow:hidden;height:8px" class="frame"><p>Half seen</p></div>')).toEqual([
    'cuts off "Half seen" at div.frame',
  ]);
  expect(
    await faults(
      `${svg('<text x="9" y="20"><tspan>26</tspan><tspan dx="-9"> pledged</tspan></text><text x="9" y="38">Paris</text>')}<p>One<br>two</p><p class="sr" style="margin-top:-20px">Heard</p>`,
    ),
  ).toEqual([]);
});

test('no word of a picture stands on another or is cut off, however wide its window is', {
  timeout: 300_000,
}, async () => {
  const routes = CHARTS.flatMap((chart) => [`/figures/${chart}/`, `/embed/${chart}/`]);
  const found = await onEach(routes, blank, async (page) => {
    await wakeIslands(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // What is folded away at first is read in the end.
    await page.locator('.figure__body details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    const faults: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await findTextFaults(page)).map((fault) => `at ${width} px ${fault}`));
    }
    return faults;
  });
  expect(found).toEqual([]);
});
