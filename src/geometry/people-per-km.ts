/** What is spread, how much of it at once, and over which length. */
export interface Terms {
  people: number;
  /** Percent of the people who are on duty at the same time. */
  share: number;
  /** Length of the front in kilometres. */
  front: number;
}

/** People on duty at once on one kilometre, spread evenly. */
export function perKm({ people, share, front }: Terms): number {
  return (people * share) / 100 / front;
}

/** Metres from one person on duty to the next, spread evenly. */
export function gapMetres(people: number): number {
  return 1000 / people;
}

/** Where people stand on one kilometre, as shares of it: as many as the number rounds to, at equal distances. */
export function kilometre(people: number): number[] {
  return Array.from({ length: Math.round(people) }, (_, index) => (index + 0.5) / Math.round(people));
}

/** A value of the record beside a slider. */
export interface Mark {
  /** Place along the slider, from 0 to 1. */
  at: number;
  /** Line on which its words stand, from the slider down. */
  row: number;
  /** Words that would run over the right end stand to the left of their place. */
  anchor: 'start' | 'end';
}

/**
 * Places for marks under a slider. The rightmost stands on the first line, the others below it in turn, so that no
 * leader runs through the words of another mark.
 */
export function markPlaces(values: readonly number[], limits: { min: number; max: number }): Mark[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value || a.index - b.index);
  return values.map((value, index) => {
    const at = (value - limits.min) / (limits.max - limits.min);
    return { at, row: order.findIndex((entry) => entry.index === index), anchor: at > 0.6 ? 'end' : 'start' };
  });
}
