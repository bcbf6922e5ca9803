import type { Content } from '../content.ts';
import { KINDS, type Target } from '../target.ts';
import type { FieldUse } from './field-uses.ts';
import { type ProseUse, proseUses } from './prose-uses.ts';
import { homesOf, routesOf } from './routes.ts';

/** A page on which a record appears, as far as the records and the prose can tell. */
export interface PageUse {
  address: string;
  /** What brings it there, each once. */
  because: readonly string[];
}

/** The pages on which a record appears: its own, those of the prose that names it, and those of records that name it. */
export function pageUses(
  target: Target,
  fields: readonly FieldUse[],
  prose: readonly ProseUse[],
  content: Content,
): PageUse[] {
  const found = new Map<string, { address: string; because: Set<string> }>();
  const add = (address: string, because: string) => {
    // Many records of one page are one page.
    const page = address.replace(/#.*$/, '');
    const known = found.get(page);
    if (known) known.because.add(because);
    else found.set(page, { address, because: new Set([because]) });
  };

  for (const address of homesOf(target, content.tables)) add(address, `the ${KINDS[target.table]} itself`);
  for (const { file } of prose) for (const address of routesOf(file)) add(address, 'its prose');
  for (const { by, file } of fields) {
    if (by !== undefined) {
      for (const address of homesOf(by, content.tables)) add(address, `${KINDS[by.table]} ${by.id}`);
    } else for (const address of routesOf(file)) add(address, 'its opening');
  }
  for (const page of [...found.keys()]) {
    const chart = /^\/figures\/([^/]+)\/$/.exec(page)?.[1];
    if (chart === undefined || target.table === 'charts') continue;
    for (const text of content.prose) {
      const shown = proseUses({ table: 'charts', id: chart }, text).some(({ component }) => component !== 'link');
      if (shown) for (const address of routesOf(text.file)) add(address, `the figure ${chart}`);
    }
  }
  return [...found.values()].map(({ address, because }) => ({ address, because: [...because] }));
}
