import { parse } from 'yaml';
import { textOf } from '../../src/data/texts.ts';
import type { Kind } from './mutation.ts';
import { field, pick, replace, rowAt, type Site } from './tables.ts';

const POSITIONS = 'content/data/positions.yaml';

interface Row {
  actor: string;
  domain: string;
  asOf: string;
  until?: string;
  flags?: string[];
}

/** Whether a position says itself why it ended. */
const explains = ({ flags = [] }: Row) => flags.includes('expired') || flags.includes('absence');
const isCell = (row: Row, other: Row) => row.actor === other.actor && row.domain === other.domain;

/** Whether a position alone takes the place of one that needs it. */
function isNeeded(row: Row, rows: readonly Row[]): boolean {
  const before = rows.some((other) => isCell(row, other) && other.until === row.asOf && !explains(other));
  return before && rows.filter((other) => isCell(row, other) && other.asOf === row.asOf).length === 1;
}

const inTable = ({ file }: Site, name: string) => file.endsWith(`/${name}.yaml`);

/** What goes wrong with days. */
export const DATE_KINDS = {
  'an end that no record meets': (random, texts) => {
    const rows = parse(textOf(texts, POSITIONS)) as Row[];
    const site = pick(random, texts, (one) => {
      const row = inTable(one, 'positions') ? rows[Number(one.path[0])] : undefined;
      return field(one) === 'until' && row !== undefined && !explains(row);
    });
    return site && replace(texts, site, '"2026-05-31"');
  },
  'a record that was given to another actor': (random, texts) => {
    const rows = parse(textOf(texts, POSITIONS)) as Row[];
    const site = pick(random, texts, (one) => {
      const row = inTable(one, 'positions') ? rows[Number(one.path[0])] : undefined;
      return field(one) === 'actor' && row !== undefined && isNeeded(row, rows);
    });
    if (!site) return undefined;
    // Told where the record that it followed ends.
    return { ...replace(texts, site, 'al'), at: { naming: `no record of ${String(site.value)} on` } };
  },
  'a day after the end of the record': (random, texts) => {
    const site = pick(random, texts, (one) => {
      const text = textOf(texts, one.file);
      const { from, to } = rowAt(text, one.from);
      return (
        /\/(?:positions|figures|events|quotes|layers)\.yaml$/.test(one.file) &&
        /^(?:asOf|date)$/.test(field(one)) &&
        !/status: scheduled|plot: false/.test(text.slice(from, to))
      );
    });
    return site && replace(texts, site, random.one(['"2026-07-02"', '"2026-08"', '"2027"']) ?? '');
  },
  'a source that was read before it was published': (random, texts) => {
    const site = pick(random, texts, (one) => {
      const text = textOf(texts, one.file);
      const { from, to } = rowAt(text, one.from);
      return inTable(one, 'sources') && field(one) === 'accessed' && text.slice(from, to).includes('\n  published:');
    });
    return site && replace(texts, site, '"1999-01-01"');
  },
} satisfies Record<string, Kind>;
