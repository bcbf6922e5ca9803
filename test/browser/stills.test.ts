import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CHARTS } from '../../src/data/charts.ts';
import { openBrowser } from './browser.ts';

const { blank } = openBrowser();

/** Words of a drawing that stand on one another or reach beyond its edge. Halves of a line may touch. */
function findCollisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
    const words = [...document.querySelectorAll('text')].map((element) => ({
      text: element.textContent ?? '',
      box: element.getBoundingClientRect(),
    }));
    return words.flatMap(({ text, box }, index) => [
      ...(box.left < edge.left || box.right > edge.right ? [`${text} is beyond the edge`] : []),
      ...words
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            box.left + 1 < other.right &&
            other.left + 1 < box.right &&
            box.top + 5 < other.bottom - 5 &&
            other.top + 5 < box.bottom - 5,
        )
        .map((other) => `${text} / ${other.text}`),
    ]);
  });
}

test('findCollisions tells of words on one another, and of words beyond the edge', async () => {
  const page = await blank();
  const draw = (words: string) => page.setContent(`<svg width="200" height="60">${words}</svg>`);
  await draw('<text x="5" y="20">one</text><text x="15" y="22">two</text><text x="180" y="50">far out</text>');
  expect(await findCollisions(page)).toEqual(['one / two', 'far out is beyond the edge']);
  await draw('<text x="5" y="20">one</text><text x="5" y="40">two</text>');
  expect(await findCollisions(page)).toEqual([]);
});

test('no still writes a word over another, even in the wider faces of a machine that lacks ours', async () => {
  const page = await blank();
  const found: string[] = [];
  for (const id of CHARTS) {
    await page.setContent(readFileSync(join(process.cwd(), `dist/figures/${id}.svg`), 'utf8'));
    found.push(...(await findCollisions(page)).map((fault) => `${id}: ${fault}`));
  }
  expect(found).toEqual([]);
});
