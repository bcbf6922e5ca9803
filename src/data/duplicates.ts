import { type Fault, showValue } from './fault.ts';
import { says } from './faults/table.ts';
import type { LocatedTables } from './parse.ts';
import { type Located, nameOf, type ReadRows } from './rows.ts';
import { updateId } from './update-id.ts';

/** What stands twice: an id, an update, the address of a source. */
export function findDuplicates(tables: LocatedTables): Fault[] {
  return [...duplicateIds(tables), ...duplicateUpdates(tables), ...duplicateUrls(tables)];
}

function duplicateIds(tables: LocatedTables): Fault[] {
  return Object.values(tables).flatMap((read: ReadRows<unknown>) => {
    const first = new Map<string, Located<unknown>>();
    return read.rows.flatMap((entry): Fault[] => {
      const { id } = entry.row as { id?: string };
      if (id === undefined) return [];
      const earlier = first.get(id);
      if (!earlier) {
        first.set(id, entry);
        return [];
      }
      const said = says('duplicate-id', showValue(id), earlier.at([]).line);
      return [{ file: read.file, ...entry.at(['id']), record: id, field: 'id', ...said }];
    });
  });
}

/** Updates have no id that could stand twice, but their day and their words make one. */
function duplicateUpdates({ updates }: LocatedTables): Fault[] {
  const first = new Map<string, number>();
  return updates.rows.flatMap((entry): Fault[] => {
    const key = updateId(entry.row);
    const { line } = entry.at([]);
    const earlier = first.get(key);
    first.set(key, earlier ?? line);
    const record = nameOf(updates, entry);
    return earlier === undefined
      ? []
      : [{ file: updates.file, ...entry.at([]), record, field: '', ...says('duplicate-row', earlier) }];
  });
}

/** What is added to an address to tell where a reader comes from, or which dress the page wears. */
const ADDED = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|amp|ref_src)$/;

/** An address without what does not tell pages apart: scheme, www, capitals of the host, a last slash, a place, additions. */
function pageOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, searchParams } = new URL(address);
  const asked = [...searchParams].filter(([name]) => !ADDED.test(name)).map(([name, value]) => `${name}=${value}`);
  const path = pathname.replace(/\/(?:amp\/?)?$/, '');
  return `${host.replace(/^www\./, '')}${path}${asked.length > 0 ? `?${asked.join('&')}` : ''}`;
}

/** The same page under two spellings of its address. */
function duplicateUrls(tables: LocatedTables): Fault[] {
  const read = tables.sources;
  const first = new Map<string, string>();
  return read.rows.flatMap((entry): Fault[] => {
    const { id, url } = entry.row;
    if (url === undefined) return [];
    const key = pageOf(url);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, id);
      return [];
    }
    const said = says('duplicate-address', showValue(url), earlier);
    return [{ file: read.file, ...entry.at(['url']), record: id, field: 'url', ...said }];
  });
}
