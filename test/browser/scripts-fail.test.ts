import { afterAll, describe, expect, test } from 'vitest';
import { say } from '../../src/i18n/words.ts';
import { openBrowser } from './browser.ts';
import type { Fault } from './faulty-host.ts';
import { closeHosts, faultsOf, settle, startHost, toldOf } from './faulty-page.ts';
import { readFiles } from './files.ts';
import { inPairs } from './routes.ts';
import { lostFrom } from './whole.ts';

const opener = openBrowser();
const { blank } = opener;
const { files } = readFiles();
afterAll(closeHosts);

/** Pages that have between them every script that a page starts with. */
const PAGES = [
  'data/',
  'figures/air-attacks/',
  'figures/conditions/',
  'figures/people-per-km/',
  'figures/who-offers-what/',
  'figures/set-the-bar/',
  'determination-and-hesitation/',
  'paris-promises/',
  'search/',
  'method/',
  'offline/',
  'sources/',
];
const SPOILT: Fault = { instead: 'throw new Error("spoilt");' };

const scripts = [...files.keys()].filter((file) => /^_astro\/.*\.js$/.test(file));
const textOf = (file: string) => String(files.get(file));
const nameOf = (file: string) => file.replace('_astro/', '').replace(/\.[\w-]+\.js$/, '');

/** True where one file needs another from the start: it names it, but not as what is fetched only when it is asked for. */
function needs(file: string, script: string): boolean {
  const name = script.replace('_astro/', '');
  return textOf(file)
    .replaceAll(/import\([^)]*\)|__vite__mapDeps=.*/g, '')
    .includes(name);
}

/** Whatever stops when a script stops. */
function stoppedBy(script: string): string[] {
  const found = [script];
  for (const one of found) found.push(...scripts.filter((other) => !found.includes(other) && needs(other, one)));
  return found;
}

const pageOf = (script: string) =>
  PAGES.find((path) => stoppedBy(script).some((stopped) => needs(`${path}index.html`, stopped)));

test('lostFrom tells of a text and of a picture that are gone, and of nothing that came', () => {
  const before = { words: { One: 2, Two: 1 }, pictures: 3 };
  expect(lostFrom(before, { words: { One: 2, Two: 1, Three: 1 }, pictures: 4 })).toEqual([]);
  expect(lostFrom(before, { words: { One: 1 }, pictures: 1 })).toEqual(['lost "One"', 'lost "Two"', 'lost 2 pictures']);
});

test('a page without a fault tells of none', async () => {
  const { home } = await startHost(() => undefined);
  const page = await blank();
  await page.goto(`${home}macrons-claim/`);
  await settle(page);
  expect(await toldOf(page)).toEqual([]);
  expect(await faultsOf(page, 'macrons-claim/', opener)).toEqual([]);
});

test('whichever script throws at its start, the page keeps its words and pictures and tells what is gone', async () => {
  const started = scripts.filter((script) => pageOf(script) !== undefined);
  const waiting = scripts.filter((script) => pageOf(script) === undefined).map(nameOf);
  expect(waiting).toEqual(['Embed', 'EmbedFrames', 'dialog']);
  const found = await inPairs(started, async (script) => {
    const { home } = await startHost((path) => (path === script ? SPOILT : undefined));
    const path = pageOf(script) ?? '';
    const page = await blank();
    await page.goto(home + path);
    await settle(page);
    // The stair works by the style sheet alone: nothing of it is gone.
    const told = (await toldOf(page)).length > 0 || nameOf(script) === 'StairChart';
    const faults = await faultsOf(page, path, opener);
    await page.close();
    return told ? faults : [...faults, 'tells nothing'];
  });
  expect(found).toEqual([]);
});

describe('after a new version has taken the place of the old', () => {
  test('a page whose scripts are no longer there is whole and tells so', async () => {
    const { home } = await startHost((path) => (path.endsWith('.js') ? 'missing' : undefined));
    const page = await blank();
    await page.goto(`${home}unresolved-questions/`);
    await settle(page);
    expect(await toldOf(page)).toEqual(['gone--page', 'gone']);
    expect(await faultsOf(page, 'unresolved-questions/', opener)).toEqual([]);
  });

  test.each(['dialog', 'view'])('a search without its module "%s" says so and shows no field', async (module) => {
    const { home } = await startHost((path) => (path.startsWith(`_astro/${module}.`) ? 'missing' : undefined));
    const page = await blank();
    await page.goto(home);
    await page.locator('.mast__search').click();
    const dialog = page.locator('#search');
    await dialog.locator('.search__status', { hasText: say('search.gone') }).waitFor();
    await expect.poll(() => dialog.locator('input').count()).toBe(0);
    // It is also heard, and the focus does not go with the field.
    expect(await dialog.getByRole('status').textContent()).toBe(say('search.gone'));
    await expect.poll(() => dialog.getByRole('link').evaluate((link) => link === document.activeElement)).toBe(true);
    await expect.poll(() => dialog.getByRole('link').isVisible()).toBe(true);
  });
});

describe('the data of an island', () => {
  test.each(['{', '{}', '[]', 'null'])('spoilt into %s leaves the figure as it came', async (props) => {
    const html = textOf('unresolved-questions/index.html').replace(/ props="[^"]*"/, ` props="${props}"`);
    const { home } = await startHost((path) => (path.endsWith('.html') ? { instead: html } : undefined));
    const page = await blank();
    await page.goto(`${home}unresolved-questions/`);
    await settle(page);
    expect(await toldOf(page)).toEqual(['gone']);
    expect(await faultsOf(page, 'unresolved-questions/', opener)).toEqual([]);
  });
});
