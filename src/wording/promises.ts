import type { Domain } from '../data/domains.ts';
import { domainOfSent, goesElsewhere, SENT_THINGS, THE_SENT } from './sent.ts';

const DEEDS =
  '(?:send|deploy|provide|supply|contribute|station|dispatch|train|lead|deliver|guard|protect|patrol|fund|finance|pay|monitor|escort|host|defend|fight)';

/** Verbs that leave nothing open: who uses them of an actor says that it is bound. */
const UNCONDITIONAL = new RegExp(
  [
    `\\b(?:will|shall)\\s+(?:also\\s+|now\\s+|soon\\s+|then\\s+)?${DEEDS}\\b`,
    `\\b(?:has|have|had)\\s+(?:now\\s+|already\\s+)?(?:promised|vowed|pledged|undertaken|committed(?:\\s+(?:itself|themselves))?|agreed|decided)\\s+to\\s+${DEEDS}\\b`,
    `\\b(?:agrees|agreed|decides|decided|undertakes|undertook)\\s+to\\s+${DEEDS}\\b`,
    `\\b(?:promises|promised|vows|vowed|commits|committed)\\s+to\\s+(?:${DEEDS}|\\w+ing)\\b`,
    `\\b(?:is|are|was|were)\\s+(?:firmly\\s+)?(?:committed|bound|obliged|going)\\s+to\\s+(?:${DEEDS}|\\w+ing)\\b`,
    `\\bcommits\\s+(?:itself|its|(?:\\w+\\s+)?(?:troops|soldiers|forces|aircraft|ships|money))\\b`,
    `\\bguarantees\\s+(?:that|troops|soldiers|forces|aircraft|ships|money)\\b`,
    `\\b(?:sends|deploys|(?:is|are)\\s+(?:now\\s+|already\\s+)?(?:sending|deploying|stationing))\\s+(?:\\w+\\s+)?${SENT_THINGS}\\b`,
  ].join('|'),
  'giu',
);

/** The same, said of what is to be sent: by whom stands before it or behind. */
const TO_BE_SENT = new RegExp(
  [
    THE_SENT,
    '\\s+(?:(?:will|shall)\\s+(?:(?:also|now|soon|then|\\w+ly)\\s+)?be|(?:is|are)\\s+going\\s+to\\s+be|(?:is|are)\\s+(?:(?:already|now|\\w+ly)\\s+)?being)',
    '\\s+(?:(?:also|soon|then|\\w+ly)\\s+)?',
    '(?:sent|deployed|stationed|dispatched|landed|provided|supplied|contributed|delivered|moved(?=\\s+(?:in|into|to\\s+(?:Ukraine|Kyiv|Odesa|Lviv))\\b))',
    '(?!\\p{L})(?!\\s+(?:astray|away|back|home)\\b)',
  ].join(''),
  'giu',
);

/** What is done to others than those sent, where the clause itself says by whom. */
const TO_BE_DONE_BY =
  /\b(?:will|shall)\s+(?:also\s+|then\s+)?be\s+(?:trained|led|guarded|protected|patrolled|funded|financed|paid(?:\s+for)?|monitored|escorted|hosted|defended|provided|supplied|delivered)\s+by(?=\s)/giu;

/** Something that a clause says an actor is bound to do, which only a specific commitment carries. */
export interface Bond {
  verb: string;
  offset: number;
  /** That of what is sent, where something is said of it. */
  domain?: Domain;
  /** Said of what is sent, so that the actor may stand behind: *troops will be sent by Italy*. */
  passive: boolean;
}

/** What a clause says will be done, or is being done. What is sent to another place than Ukraine is another matter. */
export function promisesIn(clause: string): Bond[] {
  const bound = [UNCONDITIONAL, TO_BE_DONE_BY]
    .flatMap((pattern) => [...clause.matchAll(pattern)])
    .map(({ 0: verb, index }) => ({
      verb,
      offset: index,
      passive: false,
    }));
  const sent = [...clause.matchAll(TO_BE_SENT)].flatMap(({ 0: verb, index }): Bond[] => {
    const domain = domainOfSent(verb, 'start');
    if (domain === undefined || goesElsewhere(clause, verb, index)) return [];
    return [{ verb, offset: index, domain, passive: true }];
  });
  return [...bound, ...sent];
}
