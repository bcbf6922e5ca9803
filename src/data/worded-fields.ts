import { DERIVED } from './derived.ts';
import { type LocatedTables, plainTables, type Tables } from './parse.ts';
import { valuesAt } from './reference-fields.ts';
import { nameOf, type ReadRows } from './rows.ts';
import { findCircles, linksOf } from './select/circles.ts';
import { standingConditions, supposable } from './select/conditions.ts';
import { FLANK_KINDS } from './select/flank.ts';
import { shownSizes } from './select/force-sizes.ts';

interface Worded {
  table: keyof LocatedTables;
  path: readonly string[];
  /** Where the words are kept. */
  family: string;
  /** The values that need words, where not all do. */
  among?(tables: Tables): readonly string[];
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

/** What pictures draw of the conditions. */
function drawnConditions(tables: Tables): readonly string[] {
  const { elements, conditions } = standingConditions(tables);
  return idsOf([...elements, ...conditions]);
}

/** Fields whose values readers meet in words of the interface, kept under the family's name. */
const WORDED: readonly Worded[] = [
  { table: 'figures', path: ['group'], family: 'group' },
  { table: 'actors', path: ['signed', '*'], family: 'document' },
  { table: 'actors', path: ['adopted', '*'], family: 'document' },
  { table: 'rungs', path: ['id'], family: 'chart.set-the-bar.label' },
  { table: 'rungs', path: ['figure'], family: 'chart.set-the-bar.who' },
  {
    ...{ table: 'figures', path: ['id'], family: 'chart.numbers-in-the-debate.who' },
    among: (tables) => idsOf(shownSizes(tables)),
  },
  { table: 'nodes', path: ['id'], family: 'chart.conditions.label', among: drawnConditions },
  {
    ...{ table: 'nodes', path: ['id'], family: 'chart.conditions.if' },
    among: (tables) => idsOf(supposable(standingConditions(tables))),
  },
  {
    ...{ table: 'places', path: ['id'], family: 'chart.flank-map.short' },
    among: ({ places }) => idsOf(places.filter(({ kind }) => FLANK_KINDS.some((known) => known === kind))),
  },
];

/** A value that needs words, and where it stands. */
export interface WordedValue {
  family: string;
  value: string;
  file: string;
  line: number;
  column: number;
  record: string;
  field: string;
}

/** Where the words are kept for what waits in a circle, by the lock that closes it. */
const CIRCLES = 'chart.conditions.circle';

function circles({ edges }: LocatedTables, tables: Tables): WordedValue[] {
  const standing = standingConditions(tables);
  const ids = idsOf([...standing.elements, ...standing.conditions]);
  // What waits for itself is told as that.
  const closing = findCircles(ids, linksOf(standing)).flatMap(({ link, nodes }) => (nodes.length > 1 ? [link] : []));
  return standing.locks.flatMap(({ id, edges: of }): WordedValue[] => {
    const entry = closing.includes(id) ? edges.rows.find(({ row }) => row.id === of[0]?.id) : undefined;
    if (entry === undefined) return [];
    return [{ family: CIRCLES, value: id, file: edges.file, ...entry.at(['to']), record: entry.row.id, field: 'to' }];
  });
}

/** True for a key of the words that some value of a table asks for, and no code by itself. */
export function isWorded(key: string): boolean {
  if (key === `group.${DERIVED}`) return false;
  return key.startsWith(`${CIRCLES}.`) || WORDED.some(({ family }) => key.startsWith(`${family}.`));
}

/** True for words that may stay while nothing shows them: a row that is drawn again next week needs them then. */
export function mayWait(key: string): boolean {
  if (key.startsWith(`${CIRCLES}.`)) return true;
  return WORDED.some(({ family, among }) => among !== undefined && key.startsWith(`${family}.`));
}

/** Every value of the tables that needs words. */
export function wordedValues(tables: LocatedTables): WordedValue[] {
  const plain = plainTables(tables);
  const values = WORDED.flatMap(({ table, path: steps, family, among }) => {
    const read: ReadRows<unknown> = tables[table];
    const needy = among?.(plain);
    return read.rows.flatMap((entry) =>
      valuesAt(entry.row, steps)
        .filter(({ value }) => needy === undefined || needy.includes(value))
        .map(({ value, path }) => ({
          ...{ family, value, file: read.file, ...entry.at(path) },
          ...{ record: nameOf(read, entry), field: path.join('.') },
        })),
    );
  });
  return [...values, ...circles(tables, plain)];
}
