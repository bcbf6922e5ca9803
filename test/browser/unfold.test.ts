import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { unfold } from './unfold.ts';

const { blank } = openBrowser();
const folded = '<details><summary>A</summary><p style="height:300px">B</p></details>';

test('unfold opens all that is folded, or a part of it, and gives what is out of sight its true height', async () => {
  const page = await blank({ viewport: { width: 400, height: 400 } });
  await page.setContent(
    `<main>${folded}</main><div style="height:9000px"></div><aside style="content-visibility:auto;contain-intrinsic-height:50px">${folded}</aside>`,
  );
  const open = () => page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.map((one) => one.open));
  const height = () => page.locator('aside').evaluate((one) => one.getBoundingClientRect().height);
  expect(await height()).toBe(50);
  await unfold(page, 'main');
  expect(await open()).toEqual([true, false]);
  await unfold(page);
  expect(await open()).toEqual([true, true]);
  expect(await height()).toBeGreaterThan(300);
});
