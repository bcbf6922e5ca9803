import { scaleLinear } from 'd3-scale';

export interface AttackStripInput {
  /** In order of time, each month once; `lit` bears words beside the picture. */
  months: readonly { month: string; value: number; lit: boolean }[];
}

export interface AttackStrip {
  width: number;
  height: number;
  bars: readonly { month: string; x: number; y: number; width: number; height: number; lit: boolean }[];
}

/** From one bar to the next, and how much of that is air. */
const STEP = 14;
const AIR = 4;
const HEIGHT = 132;

/** A count by month as bars from a common ground line, all on one linear scale that starts at nothing. */
export function attackStrip({ months }: AttackStripInput): AttackStrip {
  const most = Math.max(...months.map(({ value }) => value));
  const heightOf = scaleLinear().domain([0, most]).range([0, HEIGHT]);
  return {
    width: months.length * STEP - AIR,
    height: HEIGHT,
    bars: months.map(({ month, value, lit }, index) => {
      const height = heightOf(value);
      return { month, x: index * STEP, y: HEIGHT - height, width: STEP - AIR, height, lit };
    }),
  };
}
