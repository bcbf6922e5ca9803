import type { BrowserContextOptions, Page } from 'playwright-core';
import { DOMAINS, type Domain } from '../../src/data/domains.ts';
import { LEVELS } from '../../src/data/levels.ts';
import { RECORD_END } from '../../src/data/record-end.ts';
import type { Actor } from '../../src/data/schema/actor.ts';
import { comparedActors } from '../../src/data/select/counts.ts';
import { levelOn } from '../../src/data/select/level.ts';
import { getTables } from '../../src/data/tables.ts';
import { say } from '../../src/i18n/words.ts';
import type { Opener } from './browser.ts';

export const MATRIX = '/figures/who-offers-what/';

/** Opens the figure and waits until its scripts run. */
export async function openMatrix({ open }: Opener, query = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(MATRIX + query, options);
  // An island below the window sleeps.
  await page.locator('.matrix').scrollIntoViewIfNeeded();
  await page.locator('.matrix[data-live]').waitFor();
  return page;
}

/** The rows that the page shows, from top to bottom: "France: specific supportive …". */
export function shownRows(page: Page): Promise<string[]> {
  return page.locator('.mx__actor').evaluateAll((rows) =>
    rows.map((row) => {
      const levels = [...row.querySelectorAll('[data-level]')].map((cell) => cell.getAttribute('data-level'));
      return `${row.querySelector('th')?.textContent}: ${levels.join(' ')}`;
    }),
  );
}

interface Wanted {
  domains?: readonly Domain[];
  asOf?: string;
  keep?: (actor: Actor, levels: readonly string[]) => boolean;
}

/** The rows that the data give, in the order of names. */
export function recordedRows({ domains = DOMAINS, asOf = RECORD_END, keep = () => true }: Wanted = {}): string[] {
  const tables = getTables();
  return comparedActors(tables)
    .map((actor) => ({
      actor,
      levels: domains.map((domain) => levelOn(tables, actor.id, domain, asOf).level as string),
    }))
    .filter(({ actor, levels }) => keep(actor, levels))
    .map(({ actor, levels }) => `${actor.name}: ${levels.join(' ')}`)
    .sort((a, b) => a.localeCompare(b, 'en'));
}

/** The cells whose level on a day is not that of the last one: "France land: specific". */
export function laterCells(asOf: string, domains: readonly Domain[] = DOMAINS): string[] {
  const tables = getTables();
  return comparedActors(tables)
    .flatMap(({ id, name }) =>
      domains.flatMap((domain) => {
        const later = levelOn(tables, id, domain, RECORD_END).level;
        return levelOn(tables, id, domain, asOf).level === later ? [] : [`${name} ${domain}: ${later}`];
      }),
    )
    .sort();
}

/** The cells that the page marks, as its screen readers hear them: "France land: specific". */
export async function markedCells(page: Page): Promise<string[]> {
  const cells = await page.locator('.mx__cell').evaluateAll((all) =>
    all
      .filter((cell) => {
        const { content, borderTopWidth } = getComputedStyle(cell.querySelector('.cell') ?? cell, '::after');
        return content !== 'none' && Number.parseFloat(borderTopWidth) > 0;
      })
      .map((cell) => [
        cell.closest('tr')?.querySelector('th')?.textContent ?? '',
        cell.querySelector('.cell')?.getAttribute('popovertarget')?.replace(/^.*-/, '') ?? '',
        cell.querySelector('.cell')?.getAttribute('aria-label') ?? '',
      ]),
  );
  const levelOf = (label: string) => LEVELS.find((level) => label.includes(`, later: ${say(`level.${level}`)},`));
  return cells.map(([name, domain, label = '']) => `${name} ${domain}: ${levelOf(label)}`).sort();
}

export const byName = (rows: readonly string[]) => [...rows].sort((a, b) => a.localeCompare(b, 'en'));

/** Waits until the address holds this query, which is written after the view is drawn. */
export function queryIs(page: Page, query: string): Promise<void> {
  return page.waitForURL((url) => url.search === query);
}

/** What every control of the figure is set to. */
export function controlsOf(page: Page): Promise<Record<string, string>> {
  return page.locator('.matrix').evaluate((controls) => ({
    domain: controls.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value ?? '',
    choices: [...controls.querySelectorAll('select')].map((select) => select.value).join(' '),
    asOf: controls.querySelector('input[type="range"]')?.getAttribute('aria-valuetext') ?? '',
  }));
}
