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

/** The same, said of what was sent: by whom stands before it or behind. */
const DONE_TO = new RegExp(
  [
    `(?<!\\p{L})${SENT_THINGS}(?:\\s+(?:from|of)(?:\\s+[\\p{L}\\p{M}’\\uFFFC-]+){1,4}?)?(?:\\s+(?:that|which|who))?`,
    '\\s+(?:(?:has|have|had)\\s+(?:(?:already|also|now|since|\\w+ly)\\s+)?been|was|were|is|are)',
    '\\s+(?:(?:already|also|first|now|soon|still|then|\\w+ly)\\s+)?',
    '(?:sent|deployed|stationed|dispatched|landed|moved(?=\\s+(?:into|to\\s+(?:Ukraine|Kyiv|Odesa|Lviv))\\b))',
    '(?!\\p{L})(?!\\s+(?:astray|away|back|home)\\b)',
  ].join(''),
  'giu',
);

/** What is told of a day to come: *when troops are deployed*. */
const TO_COME = /\b(?:after|before|when(?:ever)?|by the time|the (?:day|hour|moment|week))\s[^,]*$/iu;

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
  /** Said of what was sent, so that the actor may stand behind: *troops were sent by Italy*. */
  passive: boolean;
}

/** What a clause says was done in Ukraine, or leaves without a place. What was sent elsewhere is another matter. */
export function deedsIn(clause: string): Deed[] {
  if (UNSURE.test(clause)) return [];
  const found = [
    ...[...clause.matchAll(DONE)].map((match) => deedAt(clause, match, false)),
    ...[...clause.matchAll(DONE_TO)]
      .filter(({ 0: verb, index }) => !(/\b(?:is|are)\b/i.test(verb) && TO_COME.test(clause.slice(0, index))))
      .map((match) => deedAt(clause, match, true)),
  ];
  return found.filter((deed) => deed !== undefined);
}

function deedAt(clause: string, { 0: verb, index }: RegExpExecArray, passive: boolean): Deed | undefined {
  const behind = PLACE.exec(clause.slice(index + verb.length));
  const [, place] = behind ?? PLACE.exec(clause.slice(0, index)) ?? [];
  if (place !== undefined && !UKRAINIAN.test(place)) return undefined;
  const [domain] =
    Object.entries(SENT).find(([, things]) =>
      new RegExp(passive ? `^(?:${things})(?!\\p{L})` : `(?:${things})$`, 'iu').test(verb),
    ) ?? [];
  return domain === undefined ? undefined : { verb, offset: index, domain: domain as Domain, passive };
}
