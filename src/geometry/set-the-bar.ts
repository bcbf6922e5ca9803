import type { Dot } from '../data/schema/rung.ts';

/** One state on a step, as a dot. */
export interface StateDot {
  /** Two letters for a named state, nothing for one that nobody named. */
  short: string;
  how: Dot;
  /** Column and row, in dots. */
  column: number;
  row: number;
}

export interface StairStep {
  id: string;
  count: number;
  dots: StateDot[];
  /** Columns that the dots take. */
  columns: number;
  /** Where the tread above this step runs, in columns: from its own end to the end of the step above. */
  tread: { from: number; to: number } | undefined;
  /** Another source takes over the count: the tread is dotted, the steps are not parts of one whole. */
  otherBasis: boolean;
}

export interface StairGeometry {
  /** Columns of the widest step. */
  columns: number;
  rows: number;
  steps: StairStep[];
}

export interface StairInput {
  steps: readonly {
    id: string;
    count: number;
    otherBasis: boolean;
    states: readonly { short: string; how: Dot }[];
  }[];
}

/** One dot a state at every width: a wide stair is one dot high, a narrow one two. */
export function stairGeometry(input: StairInput, rows: 1 | 2): StairGeometry {
  const columnsOf = (count: number) => Math.ceil(count / rows);
  return {
    rows,
    columns: columnsOf(Math.max(...input.steps.map(({ count }) => count), 1)),
    steps: input.steps.map(({ id, count, otherBasis, states }, index) => {
      const above = input.steps[index - 1];
      return {
        id,
        count,
        otherBasis,
        columns: columnsOf(count),
        dots: states.map((state, place) => ({ ...state, column: Math.floor(place / rows), row: place % rows })),
        tread: above === undefined ? undefined : { from: columnsOf(count), to: columnsOf(above.count) },
      };
    }),
  };
}
