import { DOMAINS, type Domain, domainPage } from '../data/domains.ts';
import { COMMITMENTS, isCommitment, type Level } from '../data/levels.ts';
import type { Tables } from '../data/parse.ts';
import { RECORD_END } from '../data/record-end.ts';
import type { Actor } from '../data/schema/actor.ts';
import type { Position } from '../data/schema/position.ts';
import { actorsByLevel, countLevels } from '../data/select/counts.ts';
import { cellOf, standingOf } from '../data/select/level.ts';
import { type Silence, silenceOf } from '../data/select/silence.ts';
import { formatDate } from '../i18n/date.ts';
import { formatList } from '../i18n/list.ts';
import { say } from '../i18n/words.ts';

/*
 * One domain of the table, as it stands when the record ends: a page of its own, which asks for no script and has a card.
 */

/** Where the page of each domain stands below the site's own, without slashes around it. */
export const DOMAIN_PAGES = DOMAINS.map((domain) => ({ domain, path: domainPage(domain).slice(1, -1) }));

/** What is done first, then what is promised from the firmest down, then refusals, then silence. */
const ORDER: readonly Level[] = [...COMMITMENTS.toReversed(), 'ruled-out', 'not-stated'];

export interface DomainGroup {
  level: Level;
  actors: readonly {
    actor: Actor;
    /** The record that gives the level; none where nothing was found. */
    record: Position | undefined;
    silence: Silence | undefined;
  }[];
}

const byName = (a: Actor, b: Actor) => a.name.localeCompare(b.name, 'en');

/** The compared actors by their level in a domain, without levels at which nobody stands; by name within each. */
export function domainGroups(tables: Tables, domain: Domain): readonly DomainGroup[] {
  const byLevel = actorsByLevel(tables, domain, RECORD_END);
  return ORDER.filter((level) => byLevel[level].length > 0).map((level) => ({
    level,
    actors: byLevel[level].toSorted(byName).map((actor) => {
      const cell = cellOf(tables, actor.id, domain);
      return { actor, record: standingOf(cell, RECORD_END).holding[0], silence: silenceOf(cell, RECORD_END) };
    }),
  }));
}

/** "Who offers what: land". */
export const domainTitle = (domain: Domain): string =>
  say('chart.who-offers-what.domainTitle', { domain: say(`domain.${domain}`) });

/** How many stand at which level: "none in place, 3 specific". That nothing is in place is said, not left out. */
export function domainCounts(tables: Tables, domain: Domain): string {
  const counts = countLevels(tables, domain, RECORD_END);
  return ORDER.filter((level) => counts[level] > 0 || level === 'in-place')
    .map((level) => `${counts[level] === 0 ? say('none') : counts[level]} ${say(`level.${level}`)}`)
    .join(', ');
}

/** The same as a sentence. */
export const domainStanding = (tables: Tables, domain: Domain): string =>
  say('chart.who-offers-what.domainStanding', {
    on: say(`on.${domain}`),
    date: formatDate(RECORD_END),
    list: domainCounts(tables, domain),
  });

/** More names than these are no longer read on a card. */
const NAMED = 5;

/**
 * Who stands furthest: "Furthest, at “specific”: France and Estonia"; nothing where too many do to be named, and none on
 * money: the level says how firm a share is, and would be read as how large.
 */
export function domainFurthest(tables: Tables, domain: Domain): string | undefined {
  if (domain === 'funding') return undefined;
  const [first] = domainGroups(tables, domain);
  if (first === undefined || !isCommitment(first.level) || first.actors.length > NAMED) return undefined;
  return say('chart.who-offers-what.furthest', {
    names: formatList(first.actors.map(({ actor }) => actor.name)),
    level: say(`level.${first.level}`),
  });
}
