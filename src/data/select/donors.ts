import { isCommitment } from '../levels.ts';
import type { Tables } from '../parse.ts';
import type { Actor } from '../schema/actor.ts';
import type { AidRow } from '../schema/series.ts';
import { levelOn } from './level.ts';

/** What donors are measured by; the first is shown until another is chosen. */
export const DONOR_MEASURES = ['euros', 'gdp'] as const;

/** A donor in a list that is sorted by one measure, with its place in the other. */
export interface Donor {
  row: AidRow;
  /** What was allocated after August 2025, in EUR billion. */
  since: number;
  /** Place by the sum, from 1. */
  byEuros: number;
  /** Place by the share of GDP, from 1; undefined where there is no GDP to measure by. */
  byGdp: number | undefined;
}

/** All donors, the largest sum first. */
export function donorsByEuros(tables: Tables): readonly Donor[] {
  const euros = [...tables.aid].sort((a, b) => b.totalTo202604 - a.totalTo202604);
  const gdp = tables.aid
    .filter((row) => row.pctOfGdpTo202604 !== null)
    .sort((a, b) => (b.pctOfGdpTo202604 ?? 0) - (a.pctOfGdpTo202604 ?? 0));
  return euros.map((row, index) => ({
    row,
    // The file has thousandths; the difference of two of them has no more.
    since: Math.round((row.totalTo202604 - row.totalTo202508) * 1000) / 1000,
    byEuros: index + 1,
    byGdp: gdp.includes(row) ? gdp.indexOf(row) + 1 : undefined,
  }));
}

/** The donors that have a GDP, the largest share of it first. */
export function donorsByGdp(tables: Tables): readonly (Donor & { byGdp: number })[] {
  return donorsByEuros(tables)
    .flatMap((donor) => (donor.byGdp === undefined ? [] : [{ ...donor, byGdp: donor.byGdp }]))
    .sort((a, b) => a.byGdp - b.byGdp);
}

/** The donors that have no GDP of their own: the measure does not apply to them. */
export function donorsWithoutGdp(tables: Tables): readonly Donor[] {
  return donorsByEuros(tables).filter(({ byGdp }) => byGdp === undefined);
}

/** What the tracker counts of an actor. It names states as we do, and the institutions of the EU by the code of theirs. */
export function aidOfActor(tables: Tables, { id, name }: Pick<Actor, 'id' | 'name'>): AidRow | undefined {
  return tables.aid.find(({ donor, iso3 }) => donor === name || iso3.toLowerCase() === id);
}

/**
 * What the tracker counts of an actor from whom the record has no offer of money and arms, only silence or a refusal:
 * neither says that nothing was given.
 */
export function aidWithoutOffer(tables: Tables, actor: Pick<Actor, 'id' | 'name'>, day: string) {
  const { level } = levelOn(tables, actor.id, 'funding', day);
  return isCommitment(level) ? undefined : aidOfActor(tables, actor);
}
