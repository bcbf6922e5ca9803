/**
 * The scale of commitment. Ordered from a refusal to a thing in place, but ordinal only from
 * `supportive` upwards: a refusal is a statement, `not-stated` is silence, neither is weak support.
 */
export const LEVELS = ['ruled-out', 'not-stated', 'supportive', 'conditional', 'specific', 'in-place'] as const;

export type Level = (typeof LEVELS)[number];

const RANK = {
  'ruled-out': 0,
  'not-stated': 1,
  supportive: 2,
  conditional: 3,
  specific: 4,
  'in-place': 5,
} as const satisfies Record<Level, number>;

/** Position on the scale, 0 (ruled out) to 5 (in place). For ordering only: never average it. */
export function rankOf(level: Level): number {
  return RANK[level];
}

/** The stronger of two levels that hold at once. */
export function higherLevel(a: Level, b: Level): Level {
  return RANK[a] >= RANK[b] ? a : b;
}

/** The steps of the ramp, from the weakest up: the levels that carry commitment. */
export const COMMITMENTS = ['supportive', 'conditional', 'specific', 'in-place'] as const satisfies readonly Level[];
export type Commitment = (typeof COMMITMENTS)[number];

/** True from `supportive` upwards: the steps that carry commitment and are shown on the ramp. */
export function isCommitment(level: Level): level is Commitment {
  return RANK[level] >= RANK.supportive;
}
