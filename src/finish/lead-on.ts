import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError, type Fault, quoteLines } from '../data/fault.ts';
import { type HasAddress, wrongWays } from '../data/moved-faults.ts';
import { plainTables, readTables } from '../data/parse.ts';
import type { Moved } from '../data/schema/moved.ts';
import { readTexts, textOf } from '../data/texts.ts';
import { movedPage, withMovedPlaces } from './moved-page.ts';

const fileOf = (page: string) => `${page.slice(1)}index.html`;

/** The addresses that a built folder has: pages, and places by their ids. */
export function addressesIn(folder: string): HasAddress {
  return (address) => {
    const [page = '', place] = address.split('#');
    const file = join(folder, fileOf(page));
    if (!existsSync(file)) return false;
    return place === undefined || readFileSync(file, 'utf8').includes(` id="${place}"`);
  };
}

/** Writes into a built folder the pages and the places that lead on. */
export function writeWays(folder: string, rows: readonly Moved[], home: URL): void {
  const pages = Map.groupBy(rows, ({ from }) => from.replace(/#.*/, ''));
  for (const [page, moved] of pages) {
    const file = join(folder, fileOf(page));
    const [whole] = moved.filter(({ from }) => from === page);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      whole === undefined ? withMovedPlaces(readFileSync(file, 'utf8'), moved, home) : movedPage(whole, home),
    );
  }
}

/** What the finished pages say of the ways that the content could not tell. */
function faultsIn(folder: string): { rows: readonly Moved[]; faults: readonly Fault[] } {
  const texts = readTexts();
  const located = readTables((name) => textOf(texts, `content/data/${name}`));
  const faults = wrongWays(located, addressesIn(folder));
  return { rows: plainTables(located).moved, faults: quoteLines(faults, (file) => texts.get(file)) };
}

/** Leads readers on from addresses at which something stood, once all pages are built. */
export function leadOn(): AstroIntegration {
  let home = new URL('http://localhost/');
  return {
    name: 'lead-on',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base.replace(/\/?$/, '/'), config.site);
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { rows, faults } = faultsIn(folder);
        if (faults.length > 0) {
          // The message is for an editor: a stack of our own code below it would only hide it.
          logger.error(new ContentError(faults).message);
          process.exit(1);
        }
        writeWays(folder, rows, home);
      },
    },
  };
}
