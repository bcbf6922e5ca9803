import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { wakeIslands } from '../browser/island.ts';
import { ROUTES } from '../browser/routes.ts';
import { contactSheet, nameOf, piecesOf } from './contact-sheet.ts';

const WIDTHS = [360, 768, 1280, 1920];
const THEMES = ['light', 'dark'] as const;
/** A page longer than this is taken in pieces: the browser gives up on very tall pictures, and so do eyes. */
const PIECE = 6000;
const FOLDER = join(process.cwd(), 'shots');
/** `SHOTS=/figures/ npm run shots` takes the pages below that address alone. */
const ONLY = process.env['SHOTS'] ?? '/';
const routes = ROUTES.filter((route) => route.startsWith(ONLY));

const { open } = openBrowser();
const taken: string[] = [];

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

test.each(routes)('%s, at every width, light and dark, and on paper', async (route) => {
  for (const colorScheme of THEMES) {
    const page = await open(route, { colorScheme });
    await wakeIslands(page);
    await page.evaluate(() => window.scrollTo(0, 0));
    // What loads as it comes into view is not waited for by a picture of the whole page.
    await page.evaluate(async () => {
      const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe[loading="lazy"]')];
      // One that was in view has come already, and will not say so again.
      const loads = frames
        .filter((frame) => frame.contentDocument?.URL === 'about:blank')
        .map((frame) => new Promise((done) => frame.addEventListener('load', done, { once: true })));
      for (const frame of frames) frame.loading = 'eager';
      await Promise.all(loads);
      await Promise.all(frames.map((frame) => frame.contentDocument?.fonts.ready));
      for (const image of document.images) image.loading = 'eager';
      await Promise.all(
        [...document.images].filter(({ src }) => src !== '').map((image) => image.decode().catch(() => null)),
      );
      await document.fonts.ready;
    });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const long = await page.evaluate(() => document.documentElement.scrollHeight);
      for (const { top, height, view } of piecesOf(long, PIECE)) {
        const name = nameOf(route, `${width}-${colorScheme}${view}`, 'png');
        const clip = { x: 0, y: top, width, height };
        await page.screenshot({ path: join(FOLDER, name), fullPage: true, clip, timeout: 120_000 });
        taken.push(name);
      }
    }
    if (colorScheme === 'light') {
      const name = nameOf(route, 'paper', 'pdf');
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      writeFileSync(join(FOLDER, name), pdf);
      taken.push(name);
      expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
    }
  }
});

afterAll(() => {
  writeFileSync(join(FOLDER, 'index.html'), contactSheet(taken));
  console.log(`${taken.length} pictures: open shots/index.html`);
});
