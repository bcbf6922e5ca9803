import type { Chart } from '../data/charts.ts';
import type { Mention } from '../data/mention.ts';
import type { Tables } from '../data/parse.ts';

/** What a column holds, which decides how a table aligns it and what a download says of it. */
export type ColumnKind = 'words' | 'number' | 'date';

export interface Column {
  /** Name in downloads. */
  key: string;
  /** Head in the table. */
  label: string;
  kind: ColumnKind;
}

export type Cell = string | number | null;

/** The rows of a figure. Picture, table and downloads are all made from them. */
export interface FigureRows {
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** Ids of the sources of each row, in the order in which its last cell names them. */
  cited: readonly (readonly string[])[];
}

/** An island wakes half a window before it is seen: a reader is not to meet an empty plate in place of its controls. */
export const AHEAD = { rootMargin: '50% 0px' } as const;

/** Where a figure stands, which decides how it bears its title. */
export interface FigurePlace {
  /** On the figure's own page the page's title is the figure's. */
  alone: boolean;
  /** Level of the title: one below the heading under which the figure stands. */
  heading: 'h1' | 'h2' | 'h3';
  /** On somebody else's page: it says where it comes from, and its links leave the frame. */
  embedded?: boolean | undefined;
  /** Every sentence of the page that shows a figure of the record. */
  mentions?: readonly Mention[] | undefined;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5'] as const;

/** The heading of a part of a figure: so many levels below its title, which alone is the page's. */
export function headingBelow({ alone, heading }: FigurePlace, levels: 1 | 2): (typeof HEADINGS)[number] {
  return HEADINGS[HEADINGS.indexOf(alone ? 'h1' : heading) + levels] ?? 'h5';
}

/** What every figure says of itself, whatever its picture: the figure contract. */
export interface FigureContract {
  id: Chart;
  /** What is to be seen, as a sentence. */
  title(tables: Tables): string;
  /** Measure, unit, place, period. */
  measure(tables: Tables): string;
  notes(tables: Tables): readonly string[];
  /** Ids of the sources of the picture, most cited first. */
  sources(tables: Tables): readonly string[];
  /** Last day that the picture speaks of. */
  asOf: string;
  /** The first and the last day that the measure speaks of, where the dates of the rows are not these. */
  period?(tables: Tables): readonly [first: string, last: string];
  rows(tables: Tables): FigureRows;
  /**
   * Ids of the figures of the record that have a mark of their own in the picture, in its order. Such a mark bears the
   * id as `data-id`, or among its `data-fig-mark` where `data-id` names a record of another table.
   */
  marks?(tables: Tables): readonly string[];
  /** True where words of it stand in italics, whose face is asked for ahead. */
  italics?: true;
  /** The picture in words, computed from the rows. */
  description(tables: Tables): string;
}

/** Source ids of many records, most cited first, each once. */
export function rankSources(records: readonly { sources: readonly string[] }[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of records.flatMap((record) => record.sources)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}
