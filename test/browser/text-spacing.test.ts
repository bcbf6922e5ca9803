import { expect, test } from 'vitest';
import { address, openBrowser } from './browser.ts';
import { findSideways } from './layout.ts';
import { findTextFaults } from './text-fault.ts';

const { open } = openBrowser();

/** The spacing that a reader may ask for, as WCAG 2.2 has it in 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/** Pages of words: in pictures letters have the room that was measured for them, and lists say the same. */
const PAGES = [
  '',
  'actors/',
  'actors/fr/',
  'article/',
  'data/',
  'figures/',
  'method/',
  'search/',
  'sources/',
  'unknowns/',
  'updates/',
];

test.each([360, 1280])('letters set further apart cut nothing off in %s px, nor stand on others', async (width) => {
  const page = await open('', { viewport: { width, height: 800 }, bypassCSP: true });
  const found: string[] = [];
  for (const path of PAGES) {
    await page.goto(address(path));
    await page.addStyleTag({ content: SPACING });
    const faults = [...(await findSideways(page)), ...(await findTextFaults(page))];
    found.push(...faults.map((fault) => `/${path} ${fault}`));
  }
  expect(found).toEqual([]);
});
