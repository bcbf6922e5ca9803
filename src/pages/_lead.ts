import type { Tables } from '../data/parse.ts';
import { RECORD_END } from '../data/record-end.ts';
import type { Actor } from '../data/schema/actor.ts';
import { aidWithoutOffer } from '../data/select/donors.ts';
import { levelOn } from '../data/select/level.ts';
import { silencesOf } from '../data/select/silence.ts';
import { standingsOf } from '../data/select/standing.ts';
import { type Stance, stanceOf } from '../data/stances.ts';
import { sayAid } from '../i18n/aid.ts';
import { formatDate } from '../i18n/date.ts';
import { formatList } from '../i18n/list.ts';
import { say } from '../i18n/words.ts';

/*
 * Where an actor stands when the record ends, in the sentences that open its page.
 */

const namesOf = (domains: readonly string[]) => formatList(domains.map((domain) => say(`domain.${domain}`)));

/** The sentences, one a fact: offers by level, each refusal with its object, and every silence by what lies behind it. */
export function leadOf(tables: Tables, actor: Actor): readonly string[] {
  const { id, name } = actor;
  if (!tables.positions.some((row) => row.actor === id)) return [];
  const standings = standingsOf(tables, id, RECORD_END);
  const stance = stanceOf(actor);
  if (stance !== undefined) return [stanceLead(tables, actor, stance)];
  const date = formatDate(RECORD_END);
  const offers = standings.filter(({ level }) => level !== 'not-stated' && level !== 'ruled-out');
  const list = offers.map(({ level, domains }) =>
    say('actor.standsAt', { level: say(`level.${level}`), domains: namesOf(domains) }),
  );
  const refusals = standings.find(({ level }) => level === 'ruled-out')?.domains ?? [];
  const aid = aidWithoutOffer(tables, actor, RECORD_END);
  return [
    list.length === 0
      ? say('actor.offersNothing', { name, date })
      : say('actor.stands', { name, date, list: list.join('; ') }),
    ...refusals.flatMap((domain) => {
      const what = levelOn(tables, id, domain, RECORD_END).holding[0]?.refused;
      return what === undefined ? [] : [say('actor.ruledOut', { domain: say(`domain.${domain}`), what })];
    }),
    ...silencesOf(tables, id, RECORD_END).flatMap(({ why, domains }) => {
      // What the tracker counts is something: beside it only a position can be said to be missing.
      const counted = why === 'nothing' && aid !== undefined;
      const rest = domains.filter((domain) => !counted || domain !== 'funding');
      const unsaid = counted && domains.includes('funding');
      return [
        ...(rest.length === 0 ? [] : [say(`actor.silent.${why}`, { domains: namesOf(rest) })]),
        ...(unsaid ? [say('actor.unsaid', { domain: say('domain.funding') })] : []),
      ];
    }),
    ...(aid === undefined ? [] : [sayAid(aid)]),
  ];
}

function stanceLead(tables: Tables, { id, name }: Actor, stance: Stance): string {
  const records = tables.positions.filter((row) => row.actor === id && row.until === undefined);
  const domains = namesOf([...new Set(records.map(({ domain }) => domain))]);
  const [last] = [...records].sort((a, b) => b.asOf.localeCompare(a.asOf));
  return stance === 'recipient'
    ? say('actor.receives', { name, domains })
    : say('actor.opposes', { name, what: last?.refused ?? '', date: formatDate(last?.asOf ?? RECORD_END) });
}
