import { CHAPTERS, type Chapter } from '../../data/chapters.ts';
import { DOMAINS, type Domain } from '../../data/domains.ts';
import type { Level } from '../../data/levels.ts';
import type { Tables } from '../../data/parse.ts';
import { RECORD_END } from '../../data/record-end.ts';
import type { Actor } from '../../data/schema/actor.ts';
import type { Claim } from '../../data/schema/claim.ts';
import { standingOf } from '../../data/select/level.ts';
import { type Silence, silenceOf } from '../../data/select/silence.ts';
import type { ProseText } from '../content.ts';
import { proseUses } from '../where/prose-uses.ts';

/** How a chapter treats a statement of the article: its own or not, and whether its prose names it. */
export type Told = 'told' | 'told-elsewhere' | 'untold' | 'none';

export interface ClaimRow {
  claim: Claim;
  chapters: readonly { chapter: Chapter; told: Told }[];
  /** No chapter names it. */
  gap: boolean;
}

/** The statements of the article against the chapters, in the order of the chapters that they are of. */
export function claimsByChapter(claims: readonly Claim[], prose: readonly ProseText[]): ClaimRow[] {
  const files = CHAPTERS.map((chapter) => ({
    chapter,
    texts: prose.filter(({ file }) => file.endsWith(`-${chapter}.mdx`)),
  }));
  const rows = claims.map((claim): ClaimRow => {
    const named = files
      .filter(({ texts }) => texts.some((text) => proseUses({ table: 'claims', id: claim.id }, text).length > 0))
      .map(({ chapter }) => chapter);
    const toldIn = (chapter: Chapter): Told => {
      if (named.includes(chapter)) return chapter === claim.chapter ? 'told' : 'told-elsewhere';
      return chapter === claim.chapter ? 'untold' : 'none';
    };
    return {
      claim,
      chapters: CHAPTERS.map((chapter) => ({ chapter, told: toldIn(chapter) })),
      gap: named.length === 0,
    };
  });
  return rows.sort((a, b) => CHAPTERS.indexOf(a.claim.chapter) - CHAPTERS.indexOf(b.claim.chapter));
}

export interface DomainCell {
  domain: Domain;
  /** All records of the cell, those that no longer hold among them. */
  records: number;
  level: Level;
  /** Why there is no level, where there is none. */
  silence: Silence | undefined;
}

export interface ActorRow {
  actor: Actor;
  cells: readonly DomainCell[];
  records: number;
}

/** How many records each actor has in each domain, and what they come to when the record ends; fewest records first. */
export function actorsByDomain({ actors, positions }: Pick<Tables, 'actors' | 'positions'>): ActorRow[] {
  const rows = actors.map((actor): ActorRow => {
    const own = positions.filter((row) => row.actor === actor.id);
    const cells = DOMAINS.map((domain): DomainCell => {
      const cell = own.filter((row) => row.domain === domain);
      const { level } = standingOf(cell, RECORD_END);
      return { domain, records: cell.length, level, silence: silenceOf(cell, RECORD_END) };
    });
    return { actor, cells, records: own.length };
  });
  return rows.sort((a, b) => a.records - b.records || a.actor.name.localeCompare(b.actor.name));
}
