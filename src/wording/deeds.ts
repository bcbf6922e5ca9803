import type { Domain } from '../data/domains.ts';
import { domainOfSent, goesElsewhere, SENT_THINGS, THE_SENT, UKRAINE } from './sent.ts';

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
    THE_SENT,
    '\\s+(?:(?:has|have|had)\\s+(?:(?:already|also|now|since|\\w+ly)\\s+)?been|was|were|is|are)',
    '\\s+(?:(?:already|also|first|now|soon|still|then|\\w+ly)\\s+)?',
    '(?:sent|deployed|stationed|dispatched|landed|moved(?=\\s+(?:into|to\\s+(?:Ukraine|Kyiv|Odesa|Lviv))\\b))',
    '(?!\\p{L})(?!\\s+(?:astray|away|back|home)\\b)',
  ].join(''),
  'giu',
);

/** That it is there, said of what was sent: *troops have landed in Odesa*, *troops stationed in Odesa*. */
const THERE = new RegExp(
  [
    `${THE_SENT}(?:\\s+(?:has|have|had))?(?:\\s+(?:already|also|first|now|\\w+ly))?`,
    '\\s+(?:landed|arrived|moved\\s+in|stationed|deployed|based)',
    `(?=\\s+(?:in|into|inside|at|near|on)\\s+(?:the\\s+)?(?:\\w+\\s+)?${UKRAINE}(?!\\p{L}))`,
  ].join(''),
  'giu',
);

/** What is told of a day to come: *when troops are deployed*. */
const TO_COME = /\b(?:after|before|when(?:ever)?|by the time|the (?:day|hour|moment|week))\s[^,]*$/iu;

/** Of what is there one can speak before it is. */
const AHEAD = /\bany\b|\b(?:will|shall|future|targets?|to be|idea|plan\w*|talk|prospect|possib\w+)\b/iu;

/** What leaves it open whether something was done: a denial, a claim of others, what would have been. */
const UNSURE =
  /\b(?:den(?:y|ies|ied|ying)|claim(?:s|ed|ing)?|alleg\w+|accus\w+|rumou?r\w*|as soon as|should have|[Hh]ad\s+(?:\p{Lu}\p{L}+\s+){1,3}(?=sent|deployed|stationed))\b/u;

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
    ...(AHEAD.test(clause) ? [] : [...clause.matchAll(THERE)].map((match) => deedAt(clause, match, true))),
  ];
  return found.filter((deed) => deed !== undefined);
}

function deedAt(clause: string, { 0: verb, index }: RegExpExecArray, passive: boolean): Deed | undefined {
  if (goesElsewhere(clause, verb, index)) return undefined;
  const domain = domainOfSent(verb, passive ? 'start' : 'end');
  return domain === undefined ? undefined : { verb, offset: index, domain, passive };
}
