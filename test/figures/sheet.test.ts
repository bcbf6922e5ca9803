import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { goldenSvg } from './picture.tsx';
import { drawSheet, SHEETS, type SheetName } from './sheet.tsx';

const NAMES = Object.keys(SHEETS) as SheetName[];

describe.each(NAMES)('the sheet %s', (name) => {
  test('is the one that was looked at and committed', async () => {
    await expect(goldenSvg(drawSheet(name))).toMatchFileSnapshot(`../golden/${name}.svg`);
  });

  test('is drawn the same twice, with no number that is none and no style of its own', () => {
    expect(drawSheet(name)).toBe(drawSheet(name));
    expect(drawSheet(name)).not.toMatch(/NaN|undefined|Infinity|<style|style=/);
  });
});

const drawn = (name: SheetName, selector: string) => load(drawSheet(name), { xml: true })(selector).length;

test.each([
  ['set-the-bar-wide', '.dot', 35 + 26 + 21 + 10 + 2],
  ['set-the-bar-narrow', '.dot', 35 + 26 + 21 + 10 + 2],
  ['promise-ledger', '.track--guide', 23 * 5],
  ['aid-by-donor-euros', '.donor__number', 42],
  ['aid-by-donor-gdp', '.donor__number', 41],
  ['people-per-km', '.strip--usual circle', 16],
  ['level-marks', '.level', 6],
] as const)('%s has every %s of its figure: %i', (name, selector, n) => {
  expect(drawn(name, selector)).toBe(n);
});
