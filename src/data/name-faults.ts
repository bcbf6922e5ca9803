import { distance } from 'fastest-levenshtein';
import { type Fault, showValue } from './fault.ts';
import { says } from './faults/table.ts';
import type { LocatedTables } from './parse.ts';
import { valuesAt } from './reference-fields.ts';
import { type FieldPath, nameOf, type ReadRows } from './rows.ts';

interface NameField {
  table: keyof LocatedTables;
  path: readonly string[];
}

/** By what readers tell records apart. */
const TITLES: readonly NameField[] = [
  { table: 'actors', path: ['name'] },
  { table: 'actors', path: ['short'] },
  { table: 'events', path: ['title'] },
  { table: 'quotes', path: ['text'] },
  { table: 'claims', path: ['statement'] },
  { table: 'promises', path: ['name'] },
  { table: 'terms', path: ['term'] },
  { table: 'unknowns', path: ['question'] },
  { table: 'nodes', path: ['label'] },
  { table: 'edges', path: ['statement'] },
];

/** Where people are named. */
const PEOPLE: readonly NameField[] = [
  { table: 'positions', path: ['speaker'] },
  { table: 'quotes', path: ['by'] },
  { table: 'figures', path: ['who'] },
  { table: 'actors', path: ['summits', '*', 'who'] },
];

interface Named {
  value: string;
  place: Pick<Fault, 'file' | 'line' | 'column' | 'record' | 'field'>;
}

/** Names that two records have, and names of people that are nearly those of others. */
export function nameFaults(tables: LocatedTables): Fault[] {
  return [...TITLES.flatMap((field) => titlesTwice(namesIn(tables, field))), ...peopleNamedOtherwise(tables)];
}

function namesIn(tables: LocatedTables, { table, path }: NameField): Named[] {
  const read: ReadRows<unknown> = tables[table];
  const placeOf = (entry: (typeof read.rows)[number], found: FieldPath) => ({
    ...{ file: read.file, ...entry.at(found), record: nameOf(read, entry), field: found.join('.') },
  });
  return read.rows.flatMap((entry) =>
    valuesAt(entry.row, path).map(({ value, path: found }) => ({ value, place: placeOf(entry, found) })),
  );
}

function titlesTwice(names: readonly Named[]): Fault[] {
  const first = new Map<string, string>();
  return names.flatMap(({ value, place }): Fault[] => {
    // Nobody tells two records apart by their capitals.
    const key = value.toLowerCase();
    const earlier = first.get(key);
    first.set(key, earlier ?? place.record);
    // A row whose id stands twice is told for that.
    if (earlier === undefined || earlier === place.record) return [];
    return [{ ...place, ...says('duplicate-name', showValue(value), earlier) }];
  });
}

/** The first person whom a text names: who goes by two names or more, each with a capital. */
function personIn(text: string): string | undefined {
  const [first = ''] = text.split(/[;,(]/);
  return /^\p{Lu}\S+(?:\s\S+)*\s\p{Lu}\S+$/u.test(first.trim()) ? first.trim() : undefined;
}

/** How many letters apart two names may be and still be meant for one. */
const NEAR = 2;

function peopleNamedOtherwise(tables: LocatedTables): Fault[] {
  const named = PEOPLE.flatMap((field) => namesIn(tables, field)).flatMap(({ value, place }) => {
    const person = personIn(value);
    return person === undefined ? [] : [{ person, place }];
  });
  const times = Map.groupBy(named, ({ person }) => person);
  return named.flatMap(({ person, place }): Fault[] => {
    const own = times.get(person)?.length ?? 0;
    const other = [...times].find(
      ([name, all]) =>
        name !== person &&
        all.length > own &&
        Math.abs(name.length - person.length) <= NEAR &&
        distance(name, person) <= NEAR,
    );
    return other === undefined
      ? []
      : [{ ...place, ...says('person-otherwise', person, other[1].length), meant: other[0] }];
  });
}
