import { DOMAINS, type Domain } from '../data/domains.ts';
import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { higherLevel, type Level, rankOf } from '../data/levels.ts';
import type { Tables } from '../data/parse.ts';
import type { Synonym } from '../data/schema/synonym.ts';
import { findRecord } from '../data/select/record.ts';
import { stanceOf } from '../data/stances.ts';
import { readOnce } from '../data/unchanged.ts';
import { type ActorName, actorNames } from './actor-names.ts';
import { deedsIn } from './deeds.ts';
import { doerOf, NAMES_ITS_DOER } from './doer.ts';
import { promisesIn } from './promises.ts';
import { sentencesOf } from './sentences.ts';
import { faultAt, ourWords, type Wording } from './wording.ts';

/** What leaves something open, or takes it back: then the verb carries no more than the record. */
const OPEN =
  /\b(?:if|unless|until|once|whether|provided|subject to|as long as|depend\w*|condition\w*|would|could|might|no|not|nobody|nothing|never|none|neither|nor|without|declin\w+|refus\w+|reject\w+|rul(?:es?|ed) out|ready to|willing|offer\w*|propos\w+|plans?|may)\b|n’t\b|\?|\b(?:after|when|with|under|following|in case of)\s+(?:an?\s+|the\s+|any\s+)?(?:\S+\s+){0,2}?(?:ceasefire|peace|truce|fighting|deal|agreement|settlement|mandate|vote|war|parliament)\b/iu;

/** A verb with the level that it needs, and with the domains that it speaks of. */
interface Claim {
  verb: string;
  offset: number;
  needs: 'specific' | 'in-place';
  domains: readonly Domain[];
  /** Said of what was sent: who sent it may stand behind. */
  passive: boolean;
}

const carries = ({ needs }: Claim, level: Level) => rankOf(level) >= rankOf(needs);

export interface VerbContext {
  tables: Tables;
  names: readonly ActorName[];
  /** The words by which a sentence speaks of a domain. */
  domains: readonly { domain: Domain; word: RegExp }[];
}

/** What the check of verbs needs to know, made once. */
export function verbContext(tables: Tables, synonyms: readonly Synonym[]): VerbContext {
  const domains = synonyms.flatMap(({ domain, words }) =>
    domain === undefined
      ? []
      : words.map((word) => ({ domain, word: new RegExp(`\\b${RegExp.escape(word)}\\b`, 'iu') })),
  );
  return { tables, names: actorNames(tables, synonyms), domains };
}

/** The strongest level that an actor was ever at in a domain; silence where nothing is recorded. */
function strongest({ positions }: Tables, actor: string, domain: Domain): Level {
  return (
    positions
      .filter((row) => row.actor === actor && row.domain === domain && !row.flags?.includes('unconfirmed'))
      .map(({ level }) => level)
      .reduce<Level | undefined>((highest, level) => higherLevel(highest ?? level, level), undefined) ?? 'not-stated'
  );
}

/** Verbs that say themselves what is done. */
const DOMAIN_OF_VERB: readonly (readonly [RegExp, Domain])[] = [
  [/train/i, 'training'],
  [/\b(?:fund|financ|pay)/i, 'funding'],
  [/monitor/i, 'monitoring'],
];

/** The domains of which a clause speaks, by its verb or else by the words behind it. */
function domainsOf(verb: string, rest: string, domains: VerbContext['domains']): readonly Domain[] {
  const own = DOMAIN_OF_VERB.filter(([pattern]) => pattern.test(verb)).map(([, domain]) => domain);
  if (own.length > 0) return own;
  return DOMAINS.filter((domain) => domains.some((spoken) => spoken.domain === domain && spoken.word.test(rest)));
}

/** Verbs that promise more of an actor than its record does: in prose by the domains of the sentence, in a record by its own. */
export function verbsAboveRecord(wording: Wording, { tables, names, domains }: VerbContext): Fault[] {
  const own =
    wording.table === 'positions' && wording.field === 'summary'
      ? findRecord(tables.positions, wording.record ?? '')
      : undefined;
  const prose = (['paragraph', 'heading', 'attribute', 'head'] as const).some((kind) => kind === wording.kind);
  if (own === undefined && !prose) return [];
  return sentencesOf(ourWords(wording.text)).flatMap(({ text, offset }) =>
    clausesOf(text).flatMap((clause) =>
      claimsIn(clause.text, domains).flatMap((claim) => {
        const at = offset + clause.offset + claim.offset;
        const tell = (actor: string, record: string) =>
          faultAt(wording, at, 'verb', says('verb-above-record', claim.verb, nameOf(tables, actor), record));
        if (own) return carries(claim, own.level) ? [] : [tell(own.actor, own.level)];
        const actor = doerOf(clause.text, claim, names);
        if (actor === undefined || claim.domains.length === 0) return [];
        if (claim.needs === 'in-place' && isParty(tables, actor)) return [];
        const levels = claim.domains.map((domain) => ({ domain, level: strongest(tables, actor, domain) }));
        if (levels.some(({ level }) => carries(claim, level))) return [];
        return [tell(actor, levels.map(({ domain, level }) => `${level} on ${domain}`).join(', '))];
      }),
    ),
  );
}

/** What a clause says will be or was done without leaving it open, whatever the tables hold. */
const saidIn = readOnce((clause) =>
  OPEN.test(clause) ? { bonds: [], deeds: [] } : { bonds: promisesIn(clause), deeds: deedsIn(clause) },
);

/** What a clause says of somebody without leaving it open. */
function claimsIn(clause: string, words: VerbContext['domains']): Claim[] {
  const { bonds, deeds } = saidIn(clause);
  const bound = bonds.map(({ domain, ...promise }): Claim => {
    const spoken = domainsOf(
      promise.verb,
      NAMES_ITS_DOER.test(promise.verb) ? clause : clause.slice(promise.offset),
      words,
    );
    return {
      ...promise,
      needs: 'specific',
      domains: domain === undefined ? spoken : [...new Set([domain, ...spoken])],
    };
  });
  const done = deeds.map(({ domain, ...deed }): Claim => {
    const spoken = domainsOf('', clause.slice(deed.offset), words);
    return { ...deed, needs: 'in-place', domains: [...new Set([domain, ...spoken])] };
  });
  return [...bound, ...done];
}

/** Who receives guarantees or opposes them has soldiers there, and no record of offers says so. */
const isParty = ({ actors }: Tables, id: string) => actors.some((row) => row.id === id && stanceOf(row) !== undefined);

const nameOf = ({ actors }: Tables, id: string) => actors.find((row) => row.id === id)?.name ?? id;

/** The parts of a sentence that stand on their own: what is open in one is not open in the other. */
function clausesOf(sentence: string): { text: string; offset: number }[] {
  return [...sentence.matchAll(/[^;:]+/g)].map((match) => ({ text: match[0], offset: match.index }));
}
