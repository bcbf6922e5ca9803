import { CHAPTERS } from './chapters.ts';
import type { Chart } from './charts.ts';
import { isCalendarDate } from './dates.ts';
import { DOMAINS } from './domains.ts';
import { LEVELS } from './levels.ts';
import type { Tables } from './parse.ts';
import { RECORD_END, RECORD_START } from './record-end.ts';
import { REGIONS } from './schema/actor.ts';
import { VERDICTS } from './schema/claim.ts';
import { EVENT_KINDS } from './schema/event.ts';
import { PROMISE_STATUS } from './schema/promise.ts';
import { standingConditions, supposable } from './select/conditions.ts';
import { DONOR_MEASURES } from './select/donors.ts';
import { FLANK_KINDS } from './select/flank.ts';

/** The filters of the figures that are set by the place in an address: `#flank-map-incursion`. */
export const FILTERS: Readonly<Partial<Record<Chart, readonly string[]>>> = {
  timeline: ['all', ...EVENT_KINDS, ...CHAPTERS],
  'article-checked': ['all', ...VERDICTS],
  'promise-ledger': ['all', ...PROMISE_STATUS],
  'flank-map': ['all', ...FLANK_KINDS],
  'aid-by-donor': DONOR_MEASURES,
};

/** The lowest and highest that a reader may set for each term of people per kilometre. */
export const TERM_LIMITS = {
  people: { min: 1000, max: 200_000 },
  share: { min: 1, max: 100 },
  front: { min: 500, max: 2500 },
} as const;

/** What a name in a query may be set to: one of a list, some of a list, a whole number within limits or a day. */
export type StateValues =
  | { holds: 'one' | 'some'; among: readonly string[] }
  | { holds: 'number'; min: number; max: number; among?: undefined }
  | { holds: 'day'; among?: undefined };

/** The names by which an address sets the state of a figure that scripts run: `?bar=ready`. */
export function queryStates(tables: Tables, chart: Chart): Readonly<Record<string, StateValues>> {
  switch (chart) {
    case 'set-the-bar':
      return { bar: { holds: 'one', among: tables.rungs.map(({ id }) => id) } };
    case 'who-offers-what':
      return {
        domain: { holds: 'one', among: ['all', ...DOMAINS] },
        region: { holds: 'one', among: ['all', ...REGIONS] },
        level: { holds: 'one', among: ['all', ...LEVELS] },
        sort: { holds: 'one', among: ['level', 'name', 'region'] },
        asof: { holds: 'day' },
      };
    case 'people-per-km':
      return {
        people: { holds: 'number', ...TERM_LIMITS.people },
        share: { holds: 'number', ...TERM_LIMITS.share },
        front: { holds: 'number', ...TERM_LIMITS.front },
      };
    case 'conditions':
      return { suppose: { holds: 'some', among: supposable(standingConditions(tables)).map(({ id }) => id) } };
    default:
      return {};
  }
}

/** True where a value of an address is one that the name may be set to. */
export function fitsState(value: string, values: StateValues): boolean {
  switch (values.holds) {
    case 'one':
      return values.among.includes(value);
    case 'some':
      return value.split(',').every((part) => values.among.includes(part));
    case 'number':
      return /^[1-9]\d*$/.test(value) && Number(value) >= values.min && Number(value) <= values.max;
    case 'day':
      // Beyond the record the figure has nothing to show, and says so.
      return /^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDate(value) && value >= RECORD_START && value <= RECORD_END;
  }
}
