import { afterAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import type { Fault, FaultOf } from './faulty-host.ts';
import { closeHosts, faultsOf, settle, startHost, toldOf } from './faulty-page.ts';
import { findSideways } from './layout.ts';
import { lostFrom, readWhole } from './whole.ts';

const opener = openBrowser();
const { blank } = opener;
afterAll(closeHosts);

const PATH = 'unresolved-questions/';
const onFiles =
  (ending: string, fault: Fault): FaultOf =>
  (path) =>
    path.endsWith(ending) ? fault : undefined;

/** Opens the page on a host on which something goes wrong, as soon as its text is there. */
async function openOn(faultOf: FaultOf, path = PATH) {
  const { home } = await startHost(faultOf);
  const page = await blank();
  await page.goto(home + path, { waitUntil: 'commit' });
  await page.locator('.foot').waitFor({ state: 'attached' });
  return page;
}

describe('on a line that fails, a chapter keeps its words and pictures', () => {
  test.each<[string, FaultOf]>([
    ['without its faces', onFiles('.woff2', 'missing')],
    ['while its faces do not come', onFiles('.woff2', 'held')],
    ['while its scripts do not come', onFiles('.js', 'held')],
    ['with its scripts cut off', onFiles('.js', 'cut')],
  ])('%s', async (_, faultOf) => {
    expect(await faultsOf(await openOn(faultOf), PATH, opener)).toEqual([]);
  });

  test.each<Fault>(['missing', 'cut midway'])('with its styles %s', async (fault) => {
    const page = await openOn(onFiles('.css', fault));
    // What hides a control until its script has started stands in the styles: each is waited for instead.
    await settle(page);
    expect(await faultsOf(page, PATH, opener)).toEqual([]);
  });

  test('and tells of scripts that were cut off, but not of those that are on their way', async () => {
    const cut = await openOn(onFiles('.js', 'cut'));
    await cut.waitForLoadState();
    expect(await toldOf(cut)).toContain('gone--page');
    expect(await toldOf(await openOn(onFiles('.js', 'held')))).toEqual([]);
  });

  test('without its faces no page is wider than its window', async () => {
    expect(await findSideways(await openOn(onFiles('.woff2', 'missing')))).toEqual([]);
  });
});

// A page that stops midway never loads: its scripts wait for an end that does not come.
describe.each([false, true])('a page that stops midway, its line cut: %s', (isCut) => {
  async function openPart(path: string, seen: string) {
    const host = await startHost(onFiles('.html', 'held midway'));
    const page = await blank({ viewport: { width: 360, height: 640 } });
    await page.goto(host.home + path, { waitUntil: 'commit' });
    await page.locator(seen).waitFor({ state: 'attached' });
    if (isCut) host.cut();
    return page;
  }

  test('shows what came of it, however deep it was to be read', async () => {
    const page = await openPart(`${PATH}?depth=gist`, '.prose .figure >> nth=0');
    await page.locator('label:has(#depth-full)').click();
    const { words, pictures } = await readWhole(page);
    expect(Object.keys(words).length).toBeGreaterThan(50);
    expect(pictures).toBeGreaterThan(0);
  });

  test('shows all steps that came at the first press', async () => {
    const page = await openPart('kyivs-shrinking-ask/', '.step >> nth=3');
    await page.locator('.steps__walk button').last().click();
    const steps = await page.locator('.step').evaluateAll((all) => all.map((one) => one.checkVisibility()));
    expect(steps.length).toBeGreaterThan(1);
    expect(steps).not.toContain(false);
  });
});

test('printed before its scripts have come, a chapter is what it is printed without scripts', async () => {
  const { home } = await startHost(() => undefined);
  const [early, still] = [await blank(), await blank({ javaScriptEnabled: false })];
  // Held in the browser: a host that held them would hold the six lines to it too, and with them the sheet of paper.
  await early.route(/\.js$/, () => undefined);
  for (const page of [early, still]) {
    await page.goto(home + PATH, { waitUntil: 'commit' });
    await page.locator('.foot').waitFor({ state: 'attached' });
    // The sheet of paper comes last, and a browser that is to print waits for it. Asked from here: a page whose
    // scripts are off has no timer that would ask again.
    await expect.poll(() => page.evaluate(areSheetsIn), { timeout: 20_000 }).toBe(true);
    await page.emulateMedia({ media: 'print' });
  }
  expect(lostFrom(await readWhole(still), await readWhole(early))).toEqual([]);
});

function areSheetsIn(): boolean {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  return sheets.length > 0 && sheets.every(({ sheet }) => sheet !== null);
}
