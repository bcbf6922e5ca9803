import { expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { readDist } from '../built/dist.ts';
import { address, openBrowser } from './browser.ts';
import { openWithLateFaces } from './late-faces.ts';

const WIDTHS = [360, 1280];
/** What the faces of a chapter may weigh, in bytes. */
const BUDGET = 100_000;
const chapters = CHAPTERS.map((chapter) => `/${chapter}/`);
const ROUTES = ['/', ...chapters, '/figures/who-offers-what/', '/actors/fr/'];

const { blank } = openBrowser();
const FACES = readDist().files('.woff2');

/** A page of wide letters that takes on faces of the site as soon as they come. */
async function openFixture(faces: readonly string[]) {
  const page = await blank({ viewport: { width: 360, height: 740 } });
  const url = address('/fixture/');
  const rules = faces.map(
    (face, index) => `@font-face { font-family: F${index}; font-display: swap; src: url("${address(face)}") }`,
  );
  const words = faces.map((_, index) => `<p style="font: 20px F${index}, monospace">${'Some words. '.repeat(40)}</p>`);
  const body = `<!doctype html><html lang="en"><style>${rules.join('')}</style>${words.join('')}<p>What follows.</p>`;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body }));
  return openWithLateFaces(page, url);
}

test('openWithLateFaces catches a face that moves the page when it comes', async () => {
  const { shift, moved, bytes } = await openFixture(FACES.filter((face) => face.includes('serif-4-normal-latin.')));
  expect(shift).toBeGreaterThan(0);
  expect(moved).not.toEqual([]);
  expect(bytes).toBeLessThan(BUDGET);
});

test('openWithLateFaces weighs all faces that a page asks for', async () => {
  expect((await openFixture(FACES)).bytes).toBeGreaterThan(BUDGET);
});

test.each(WIDTHS)('a first page is read in our faces, %i px wide', async (width) => {
  const page = await blank({ viewport: { width, height: 800 } });
  await page.goto(address('/macrons-claim/'));
  const tools = await page.context().newCDPSession(page);
  await tools.send('DOM.enable');
  await tools.send('CSS.enable');
  const { root } = await tools.send('DOM.getDocument');
  const { nodeId } = await tools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const { fonts } = await tools.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.map(({ isCustomFont, familyName }) => [isCustomFont, familyName])).toEqual([[true, 'Source Serif 4']]);
});

test.each(['/all/', '/sources/', '/method/'])(
  '%s, which is long, is not laid out anew for a face that comes late',
  async (route) => {
    const page = await blank({ viewport: { width: 360, height: 740 } });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') asked.push(new URL(request.url()).pathname);
    });
    await page.goto(address(route));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const ahead = await page
      .locator('link[rel="preload"][as="font"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(ahead.length).toBeGreaterThan(2);
    expect([...new Set(asked)].sort()).toEqual([...ahead].sort());
    // What is asked for ahead is used.
    const used = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
    expect(used).toBeGreaterThanOrEqual(ahead.length);
  },
);

test.each(WIDTHS)(
  'no page moves when its faces come late, %i px wide, and no chapter fetches too many',
  async (width) => {
    const found: string[] = [];
    for (const route of ROUTES) {
      const page = await blank({ viewport: { width, height: 800 } });
      const { shift, moved, bytes } = await openWithLateFaces(page, address(route));
      await page.context().close();
      if (shift > 0) found.push(`${route} shifts by ${shift}`);
      found.push(...moved.slice(0, 5).map((one) => `${route} moves ${one}`));
      if (chapters.includes(route) && bytes > BUDGET) found.push(`${route} fetches ${bytes} bytes of faces`);
    }
    expect(found).toEqual([]);
  },
);
