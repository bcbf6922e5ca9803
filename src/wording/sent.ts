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

/** What was sent, as one of whom something is said: *troops from Italy that*. */
export const THE_SENT = `(?<!\\p{L})${SENT_THINGS}(?:\\s+(?:from|of)(?:\\s+[\\p{L}\\p{M}’\\uFFFC-]+){1,4}?)?(?:\\s+(?:that|which|who))?`;

/** The place where something went. */
const PLACE = new RegExp(
  `\\b(?:to|into|[Ii]n|inside|[Aa]t|over|onto)\\s+(?:the\\s+)?(?!(?:${MONTHS.join('|')})\\b)(\\p{Lu}\\p{L}+)`,
  'u',
);
/** Places of Ukraine by the words that we use of it, as a part of a pattern. */
export const UKRAINE = '(?:Ukrain\\w*|Kyiv|Odesa|Lviv|Kharkiv|Dnipro|Donbas|Crimea)';
const UKRAINIAN = new RegExp(`^${UKRAINE}$`);

/** The domain of what a text begins or ends with. */
export function domainOfSent(text: string, at: 'start' | 'end'): Domain | undefined {
  const [domain] =
    Object.entries(SENT).find(([, things]) =>
      new RegExp(at === 'start' ? `^(?:${things})(?!\\p{L})` : `(?:${things})$`, 'iu').test(text),
    ) ?? [];
  return domain as Domain | undefined;
}

/** True where a clause says that what it speaks of went to a place outside Ukraine: behind the verb, or else before it. */
export function goesElsewhere(clause: string, verb: string, offset: number): boolean {
  const behind = PLACE.exec(clause.slice(offset + verb.length));
  const [, place] = behind ?? PLACE.exec(clause.slice(0, offset)) ?? [];
  return place !== undefined && !UKRAINIAN.test(place);
}
