import { MONTHS } from '../data/dates.ts';
import type { Domain } from '../data/domains.ts';

/** Who or what is sent, by the domain to which it belongs. */
const SENT = {
  land: 'troops|soldiers|forces|contingents?|battalions?|brigades?|peacekeepers|boots',
  air: 'aircraft|jets|fighters|planes',
  sea: 'ships|frigates|minehunters|minesweepers',
  training: 'trainers|instructors',
  monitoring: 'monitors|observers',
} as const satisfies Partial<Record<Domain, string>>;

/** What can be sent, as a part of a pattern. */
export const SENT_THINGS = `(?:${Object.values(SENT).join('|')})`;

/** How many, and of which kind; not what was sent about them, or for them. */
const BETWEEN =
  '(?:(?:tens|dozens|hundreds|thousands|number) of\\s+|(?!(?:to|for|about|on|over|of|off|with|from|by|in|at|and|or|that|who)\\b)[\\p{L}\\p{M}’\\uFFFC-]+\\s+){0,4}?';

/** Verbs that say of an actor that it has done what others only say they will do. */
const DONE = new RegExp(
  [
    `\\b(?:sent|deployed|stationed|dispatched|landed|moved(?:\\s+in)?|did\\s+(?:send|deploy|station|dispatch|move))\\s+${BETWEEN}${SENT_THINGS}(?!\\p{L})`,
    `\\b(?:has|have|had|keeps?)\\s+${BETWEEN}${SENT_THINGS}(?=\\s+(?:on the ground\\s+)?(?:in|inside)\\s+(?:Ukraine|Kyiv|Odesa|Lviv)\\b)`,
  ].join('|'),
  'giu',
);

/** What leaves it open whether something was done: a denial, a claim of others, what would have been. */
const UNSURE =
  /\b(?:den(?:y|ies|ied|ying)|claim(?:s|ed|ing)?|alleg\w+|accus\w+|rumou?r\w*|as soon as|should have|[Hh]ad\s+(?:\p{Lu}\p{L}+\s+){1,3}(?=sent|deployed|stationed))\b/u;

/** The place where something went. */
const PLACE = new RegExp(
  `\\b(?:to|into|[Ii]n|inside|[Aa]t|over|onto)\\s+(?:the\\s+)?(?!(?:${MONTHS.join('|')})\\b)(\\p{Lu}\\p{L}+)`,
  'u',
);
const UKRAINIAN = /^(?:Ukrain\w*|Kyiv|Odesa|Lviv|Kharkiv|Dnipro|Donbas|Crimea)$/;

/** Something that a clause says was done, which only a record in place carries. */
export interface Deed {
  verb: string;
  offset: number;
  domain: Domain;
}

/** What a clause says was done in Ukraine, or leaves without a place. What was sent elsewhere is another matter. */
export function deedsIn(clause: string): Deed[] {
  if (UNSURE.test(clause)) return [];
  return [...clause.matchAll(DONE)].flatMap((match) => {
    const [verb] = match;
    const behind = PLACE.exec(clause.slice(match.index + verb.length));
    const [, place] = behind ?? PLACE.exec(clause.slice(0, match.index)) ?? [];
    const [domain] = Object.entries(SENT).find(([, things]) => new RegExp(`(?:${things})$`, 'iu').test(verb)) ?? [];
    if (domain === undefined || (place !== undefined && !UKRAINIAN.test(place))) return [];
    return [{ verb, offset: match.index, domain: domain as Domain }];
  });
}
