import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getArchive } from '../../src/data/archive/archive.ts';
import { describeFault, isWarning } from '../../src/data/fault.ts';
import { findFaultsBelow } from '../../src/mdx/content-faults.ts';
import { openBrowser } from './browser.ts';
import { Development } from './development.ts';

const METHOD = 'content/en/pages/method.mdx';
/** The server makes its first page slowly, and slower where the machine has other work. */
const PATIENT = { timeout: 120_000 };

const development = new Development();
const { blank } = openBrowser();

beforeAll(() => development.start(), 120_000);
afterAll(() => development.end());

/** What npm run check tells of the copy. */
const checked = () =>
  findFaultsBelow(development.root)
    .filter((fault) => !isWarning(fault))
    .map(describeFault)
    .join('\n\n');

const shown = (page: Page) => page.getByRole('heading', { level: 1, name: 'How this is made' });

async function openMethod(): Promise<Page> {
  const page = await blank();
  await page.goto(`${development.address}method/`, PATIENT);
  await shown(page).waitFor(PATIENT);
  return page;
}

/** Waits until the page tells of faults with these codes, and holds it and the terminal to what is told of them. */
async function expectTold(page: Page, codes: readonly string[]): Promise<void> {
  for (const code of codes) await page.locator('pre', { hasText: `[${code}]` }).waitFor(PATIENT);
  const told = checked();
  expect([...told.matchAll(/\[([a-z-]+)\]$/gm)].map(([, code]) => code)).toEqual(codes);
  expect(await page.locator('pre').textContent()).toBe(told);
  await expect.poll(() => development.told(), PATIENT).toContain(told);
}

test(
  'a fault of the words is told in the open page and the terminal as by npm run check, until it is mended',
  PATIENT,
  async () => {
    const page = await openMethod();
    const mend = development.change(METHOD, '\n## ', '\nThe goverment waits for <Fig id="force-64k" />.\n\n## ');
    await expectTold(page, ['misspelt-word']);
    mend();
    await shown(page).waitFor(PATIENT);
  },
);

test(
  'faults of a table and of the interface are told as well, and what is left when one is mended',
  PATIENT,
  async () => {
    const page = await openMethod();
    const mendTable = development.change('content/data/positions.yaml', 'level: conditional', 'level: conditonal');
    const mendWords = development.change('content/i18n/en.yaml', '{n} more, on', '{m} more, on');
    await expectTold(page, ['unknown-value', 'interface-gap-unknown']);
    mendTable();
    await page.locator('pre', { hasNotText: '[unknown-value]' }).waitFor(PATIENT);
    await expectTold(page, ['interface-gap-unknown']);
    mendWords();
    await shown(page).waitFor(PATIENT);
  },
);

test('a warning is told in the terminal alone', PATIENT, async () => {
  const page = await openMethod();
  const mend = development.change(METHOD, '\n## ', `\n${'The force waits and '.repeat(11)}waits at length.\n\n## `);
  await page.getByText('waits at length').waitFor(PATIENT);
  await expect.poll(() => development.told(), PATIENT).toContain('warning: ');
  await shown(page).waitFor(PATIENT);
  mend();
});

test('a frozen day is shown as a host shows it', PATIENT, async () => {
  const page = await blank();
  const [last] = getArchive().slice(-1);
  await page.goto(`${development.address}v/${last?.date}/`, PATIENT);
  expect(await page.locator('a[href="figures/timeline/index.html"]').count()).toBe(1);
});

test('no stack of our code is told for a fault', () => {
  expect(development.told()).toContain('fault in the content');
  expect(development.told()).not.toMatch(/^\s+at .*\/src\//m);
});
