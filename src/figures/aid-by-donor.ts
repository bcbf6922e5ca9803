import type { Tables } from '../data/parse.ts';
import type { AidRow } from '../data/schema/series.ts';
import { sourcesById } from '../data/select/cards.ts';
import { type Donor, donorsByEuros, donorsByGdp } from '../data/select/donors.ts';
import { findRecord, recordById } from '../data/select/record.ts';
import { formatFixed } from '../i18n/number.ts';
import { nameSources } from '../i18n/source.ts';
import { say } from '../i18n/words.ts';
import type { FigureContract } from './figure.ts';

/*
 * Relationship: ranking, of sums that are parts of a whole by kind.
 * In five seconds: two donors tower over the rest in euros, and one of them has added nothing since; measured by
 * GDP the order turns round, and small states next to Russia or the North Sea stand on top.
 */

const key = (suffix: string) => `chart.aid-by-donor.${suffix}`;

/** How many donors stand in a list before the fold. */
export const SHOWN = 12;

/** The kinds of aid, in the order in which a bar shows them. */
export const AID_KINDS = ['military', 'financial', 'humanitarian'] as const;

/** The amounts of one donor by kind, in EUR billion. */
export function aidByKind(row: AidRow): readonly number[] {
  return [row.militaryTo202604, row.financialTo202604, row.humanitarianTo202604];
}

/** A donor's note, where its row cannot be read without one. */
export function donorNote(tables: Tables, row: AidRow): string | undefined {
  if (row.iso3 === 'USA') return recordById(tables.figures, 'aid-us-2026-04').note;
  if (row.pctOfGdpTo202604 === null) return say(key('notApplicable'));
  return row.pctOfGdpTo202604 === 0 ? say(key('roundsToNothing')) : undefined;
}

/** How the ids of figures name the donors that prose speaks of. */
const CODES: Readonly<Record<string, string>> = {
  USA: 'us',
  EU: 'eu',
  DEU: 'de',
  GBR: 'gb',
  DNK: 'dk',
  FRA: 'fr',
  POL: 'pl',
  ITA: 'it',
  HUN: 'hu',
  EST: 'ee',
  LTU: 'lt',
};

/** Ids of the figures of the record that a donor's bar stands for. */
export function donorFigures(tables: Tables, row: AidRow, by: 'euros' | 'gdp'): readonly string[] {
  const code = CODES[row.iso3];
  if (code === undefined) return [];
  const ids = by === 'euros' ? [`aid-${code}-2025-08`, `aid-${code}-2026-04`] : [`aid-gdp-${code}`];
  return ids.filter((id) => findRecord(tables.figures, id) !== undefined);
}

/** An amount as exactly as its size asks for: 115.4, 0.7, 0.003, 0. */
export function formatAmount(amount: number): string {
  if (amount === 0) return '0';
  return formatFixed(amount, amount >= 0.1 ? 1 : amount >= 0.01 ? 2 : 3);
}

/** A share of GDP with two decimals; one that rounds to nothing is not nothing. */
export function formatShare(percent: number): string {
  const shown = formatFixed(percent, 2);
  return Number(shown) === 0 ? say(key('under'), { share: '0.01' }) : say(key('percent'), { share: shown });
}

/**
 * A donor's share of GDP as the record has it, in per cent. The table of the tracker has three decimals, rounded already:
 * to round 2.835 once more makes it 2.84, where the record, made from the whole number, says 2.83.
 */
export function shareOf(tables: Tables, row: AidRow): number {
  const [id] = donorFigures(tables, row, 'gdp');
  return (id === undefined ? undefined : recordById(tables.figures, id).value) ?? row.pctOfGdpTo202604 ?? 0;
}

/** What a donor allocated, by kind, and what of it came since: all that its bar shows. */
export function sayDonor({ row, since }: Donor): string {
  const parts = aidByKind(row);
  return say(key('says'), {
    total: formatAmount(row.totalTo202604),
    list: AID_KINDS.map((kind, index) => `${say(key(`kind.${kind}`))} ${formatAmount(parts[index] ?? 0)}`).join(', '),
    since: formatAmount(since),
  });
}

/** A donor's place by each measure that applies to it, in a sentence. */
export function sayPlaces(tables: Tables, { row, byEuros, byGdp }: Donor): string {
  const euros = { place: byEuros, of: tables.aid.length };
  return byGdp === undefined
    ? say('actor.aidPlace', euros)
    : say('actor.aidPlaces', { ...euros, byGdp, share: formatShare(shareOf(tables, row)) });
}

const origin = (tables: Tables) => recordById(tables.series, 'aid-by-donor');

export const aidByDonor: FigureContract = {
  id: 'aid-by-donor',
  italics: true,
  title: () => say(key('title')),
  measure: () => say(key('measure')),
  notes: (tables) => {
    const { licence, credit, derived } = origin(tables);
    return [say(key('note'), { derived }), `${credit} ${licence}`];
  },
  sources: (tables) => origin(tables).sources,
  marks: (tables) => [
    ...donorsByEuros(tables).flatMap(({ row }) => donorFigures(tables, row, 'euros')),
    ...donorsByGdp(tables).flatMap(({ row }) => donorFigures(tables, row, 'gdp')),
  ],
  asOf: '2026-04',
  period: () => ['2022-01', '2026-04'],
  rows: (tables) => {
    const source = nameSources(sourcesById(tables, origin(tables).sources)).join('; ');
    return {
      columns: [
        { key: 'donor', label: say('column.donor'), kind: 'words' },
        { key: 'total', label: say(key('column.total')), kind: 'number' },
        ...AID_KINDS.map((kind) => ({ key: kind, label: say(key(`column.${kind}`)), kind: 'number' as const })),
        { key: 'totalTo202508', label: say(key('column.earlier')), kind: 'number' },
        { key: 'since', label: say(key('column.since')), kind: 'number' },
        { key: 'percentOfGdp', label: say(key('column.gdp')), kind: 'number' },
        { key: 'note', label: say('column.note'), kind: 'words' },
        { key: 'sources', label: say('column.sources'), kind: 'words' },
      ],
      rows: donorsByEuros(tables).map(({ row, since }) => [
        row.donor,
        row.totalTo202604,
        ...aidByKind(row),
        row.totalTo202508,
        since,
        row.pctOfGdpTo202604,
        donorNote(tables, row) ?? null,
        source,
      ]),
      cited: tables.aid.map(() => origin(tables).sources),
    };
  },
  description: (tables) => {
    const list = (texts: readonly string[]) => texts.slice(0, SHOWN).join(', ');
    return say(key('description'), {
      n: tables.aid.length,
      still: donorsByEuros(tables)
        .filter(({ since }) => since === 0)
        .map(({ row }) => row.donor)
        .join(', '),
      euros: list(donorsByEuros(tables).map(({ row }) => `${row.donor} ${formatAmount(row.totalTo202604)}`)),
      gdp: list(donorsByGdp(tables).map(({ row }) => `${row.donor} ${formatShare(shareOf(tables, row))}`)),
    });
  },
};
