import { firstDay } from './dates.ts';
import { type Fault, showValue } from './fault.ts';
import { says } from './faults/table.ts';
import { nearest } from './nearest.ts';
import type { LocatedTables } from './parse.ts';
import { RECORD_END } from './record-end.ts';
import { type Located, nameOf, type ReadRows } from './rows.ts';
import type { AidRow } from './schema/series.ts';
import { isPartial, isSummer, isThousand, methodBreaks, YEAR_BEFORE } from './select/air-attacks.ts';

/** How far a sum of rounded thousandths may be from the rounded sum. */
const ROUNDED = 0.0025;

/** What the rows of the series, which come from spreadsheets, cannot say together. */
export function seriesFaults(tables: LocatedTables): Fault[] {
  const { airAttacks, aid } = tables;
  return [
    ...parts(airAttacks, 'strikeDrones', ['strikeDronesDestroyed', 'strikeDronesLostOrJammed']),
    ...parts(airAttacks, 'missiles', ['missilesDestroyed']),
    ...parts(aid, 'totalTo202508', ['militaryTo202508']),
    ...sums(aid),
    ...monthsOutOfOrder(airAttacks),
    ...monthsUntold(airAttacks),
    ...breaksUndrawn(tables),
    ...twice(aid, 'donor'),
    ...twice(aid, 'iso3'),
    ...donorsNamedOtherwise(tables),
    ...aidToldOtherwise(tables),
  ];
}

const faultIn = <Row>(read: ReadRows<Row>, entry: Located<Row>, field: keyof Row & string) => ({
  ...{ file: read.file, ...entry.at([field]), record: nameOf(read, entry), field },
});

/** Parts that are more than the whole. */
function parts<Row, Field extends keyof Row & string>(
  read: ReadRows<Row>,
  whole: Field,
  of: readonly Field[],
): Fault[] {
  return read.rows.flatMap((entry): Fault[] => {
    const sum = of.map((field) => Number(entry.row[field])).reduce((a, b) => a + b, 0);
    const all = Number(entry.row[whole]);
    const [first = whole] = of;
    return sum > all + ROUNDED
      ? [{ ...faultIn(read, entry, first), ...says('more-than-all', String(sum), of.join(' and '), whole, all) }]
      : [];
  });
}

function sums(read: ReadRows<AidRow>): Fault[] {
  return read.rows.flatMap((entry): Fault[] => {
    const { totalTo202604: total, militaryTo202604, financialTo202604, humanitarianTo202604 } = entry.row;
    const sum = militaryTo202604 + financialTo202604 + humanitarianTo202604;
    if (Math.abs(sum - total) <= ROUNDED) return [];
    return [{ ...faultIn(read, entry, 'totalTo202604'), ...says('sum-otherwise', String(total), sum.toFixed(3)) }];
  });
}

function monthsOutOfOrder(read: LocatedTables['airAttacks']): Fault[] {
  // A row that has a fault is there, though its month is not known.
  if (read.faulty.length > 0) return [];
  return read.rows.flatMap((entry, index): Fault[] => {
    const { month } = entry.row;
    const wanted = nextMonth(read.rows[index - 1]?.row.month);
    const fits = wanted === undefined ? /^\d{4}-\d{2}$/.test(month) : month === wanted;
    // A month after the end of the record is told for itself.
    if (fits || firstDay(month) > RECORD_END) return [];
    return [{ ...faultIn(read, entry, 'month'), ...says('month-order', showValue(month), wanted), meant: wanted }];
  });
}

/** Months that the sentences of the figure speak of, and that a count may lack. */
function monthsUntold(read: LocatedTables['airAttacks']): Fault[] {
  const { file, rows, faulty } = read;
  // What is wrong with the months themselves is told first.
  if (faulty.length > 0 || rows.length === 0 || monthsOutOfOrder(read).length > 0) return [];
  const full = rows.map(({ row }) => row).filter((row) => !isPartial(row));
  const wanted = [
    ['a full month of summer, June to August', isSummer],
    ['a full month with a thousand strike drones or more', isThousand],
  ] as const;
  return [
    ...wanted.flatMap(([month, isIt]): Fault[] =>
      full.some(isIt)
        ? []
        : [{ file, line: 1, column: 1, record: 'the file', field: '', ...says('month-untold', month) }],
    ),
    ...rows
      .filter(({ row }) => row.month === YEAR_BEFORE && row.strikeDrones === 0)
      .map((entry): Fault => {
        const allowed = 'more than none: the figure says how many times as many there were a year later';
        return { ...faultIn(read, entry, 'strikeDrones'), ...says('number-impossible', '0', allowed) };
      }),
  ];
}

/** Another number of breaks than the one that the figure draws, and breaks outside of what it draws. */
function breaksUndrawn({ series, airAttacks }: LocatedTables): Fault[] {
  if (airAttacks.faulty.length > 0 || airAttacks.rows.length === 0) return [];
  // What is wrong with the months themselves is told first.
  const rows = airAttacks.rows.map(({ row }) => row);
  if (monthsOutOfOrder(airAttacks).length > 0 || rows.some(({ month }) => firstDay(month) > RECORD_END)) return [];
  return series.rows.flatMap((entry): Fault[] => {
    if (entry.row.id !== 'air-attacks') return [];
    const known = rows.map(({ month }) => month);
    const outside = (entry.row.breaks ?? []).flatMap(({ at }, index): Fault[] => {
      // A month after the end of the record is told for itself.
      if (known.includes(at) || firstDay(at) > RECORD_END) return [];
      const place = { file: series.file, ...entry.at(['breaks', index, 'at']), record: nameOf(series, entry) };
      const said = says('unknown-id', showValue(at), `a month that stands in ${airAttacks.file}`);
      return [{ ...place, field: `breaks.${index}.at`, ...said, meant: nearest(at, known) }];
    });
    if (outside.length > 0) return outside;
    const months = methodBreaks(entry.row, rows).map(({ at }) => at);
    return months.length === 1 ? [] : [{ ...faultIn(series, entry, 'breaks'), ...says('break-count', months) }];
  });
}

function nextMonth(month: string | undefined): string | undefined {
  const [, year, number] = /^(\d{4})-(\d{2})/.exec(month ?? '') ?? [];
  if (year === undefined) return undefined;
  return number === '12' ? `${Number(year) + 1}-01` : `${year}-${String(Number(number) + 1).padStart(2, '0')}`;
}

function twice(read: ReadRows<AidRow>, field: 'donor' | 'iso3'): Fault[] {
  const first = new Map<string, number>();
  return read.rows.flatMap((entry): Fault[] => {
    const value = entry.row[field];
    const earlier = first.get(value);
    first.set(value, earlier ?? entry.at([]).line);
    return earlier === undefined
      ? []
      : [{ ...faultIn(read, entry, field), ...says('duplicate-id', showValue(value), earlier) }];
  });
}

/** Donors whose names are nearly those of actors: pages of actors find their aid by the name. */
function donorsNamedOtherwise({ actors, aid }: LocatedTables): Fault[] {
  const names = actors.rows.map(({ row }) => row.name);
  const lone = names.filter((name) => !aid.rows.some(({ row }) => row.donor === name));
  return aid.rows.flatMap((entry): Fault[] => {
    const { donor } = entry.row;
    const meant = names.includes(donor) ? undefined : nearest(donor, lone);
    return meant === undefined ? [] : [{ ...faultIn(aid, entry, 'donor'), ...says('donor-name', donor), meant }];
  });
}

/** Numbers that the record gives of a donor's aid, each with its column. */
const TOLD: readonly { id: (actor: string) => string; column: keyof AidRow & string }[] = [
  { id: (actor) => `aid-${actor}-2026-04`, column: 'totalTo202604' },
  { id: (actor) => `aid-${actor}-2025-08`, column: 'totalTo202508' },
  { id: (actor) => `aid-gdp-${actor}`, column: 'pctOfGdpTo202604' },
];

/** Aid that is one number in the table of donors and another in the record: prose and picture would differ. */
function aidToldOtherwise({ actors, aid, figures }: LocatedTables): Fault[] {
  return aid.rows.flatMap((entry) => {
    const actor = actors.rows.find(({ row }) => row.name === entry.row.donor)?.row.id;
    return TOLD.flatMap(({ id, column }): Fault[] => {
      const value = figures.rows.find(({ row }) => actor !== undefined && row.id === id(actor))?.row.value;
      const cell = entry.row[column];
      if (value === undefined || cell === null) return [];
      const places = String(value).split('.')[1]?.length ?? 0;
      // The table is rounded already, and the record once from the whole number.
      if (Math.abs(Number(cell) - value) <= 0.5 * 10 ** -places + ROUNDED) return [];
      return [{ ...faultIn(aid, entry, column), ...says('aid-otherwise', String(cell), id(actor ?? ''), value) }];
    });
  });
}
