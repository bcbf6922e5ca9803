import type { ShownField } from '../components/change.ts';
import type { FieldChange } from '../data/archive/difference.ts';
import { excerpts } from '../data/archive/excerpt.ts';
import { isCalendarDate } from '../data/dates.ts';
import { formatDate } from '../i18n/date.ts';
import { say } from '../i18n/words.ts';

/** Fields whose values are words of ours. */
const WORDED: Readonly<Record<string, string>> = { level: 'level', verdict: 'verdict', domain: 'domain' };

/** Fields that hold ids, by their last words, and the tables that these are of. */
const NAMING: readonly (readonly [RegExp, string])[] = [
  [/sources$/i, 'sources'],
  [/^(?:actor|actors|holders|by)$/, 'actors'],
  [/^quote$/, 'quotes'],
  [/^events?$/, 'events'],
  [/^places?$/, 'places'],
  [/^(?:figures?|rivals)$/, 'figures'],
];

/** Names a record by its table and id, if there is such a one. */
type NameOf = (table: string, id: string) => string | undefined;

/** How a state of a step came to be named, on any day of the archive. */
const HOW = ['official', 'macron', 'itself', 'press'] as const;

/** So many signs stand in a line. */
const LINE = 60;

const spaced = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** What a column of the tables is called in a sentence: `state.asOf` → "state, as of". */
export function fieldName(column: string): string {
  return column.split('.').map(spaced).join(', ');
}

/** The states of a step, which the archive writes as `actor: fr; how: itself | actor: gb; how: press`. */
function statesInWords(text: string, nameOf: NameOf): string {
  return text
    .split(' | ')
    .map((part) => {
      const [, id, came] = /^actor: (\S+); how: (\S+)$/.exec(part) ?? [];
      const how = HOW.find((word) => word === came);
      if (id === undefined || how === undefined) return part;
      return say('changes.named', { actor: nameOf('actors', id) ?? id, how: say(`changes.how.${how}`) });
    })
    .join('; ');
}

function inWords(field: string, value: FieldChange['from'], nameOf: NameOf): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = String(value);
  const kind = WORDED[field];
  if (kind !== undefined) return say(`${kind}.${text}`);
  if (typeof value === 'string' && isCalendarDate(text)) return formatDate(text);
  if (field === 'named') return statesInWords(text, nameOf);
  const table = NAMING.find(([named]) => named.test(field.replace(/.*\./, '')))?.[1];
  if (table === undefined) return text;
  return text
    .split('; ')
    .map((id) => nameOf(table, id) ?? id)
    .join('; ');
}

/** A changed field as it is shown: of longer values what differs, with the words around it. */
export function shownField({ field, from, to }: FieldChange, nameOf: NameOf): ShownField {
  const [was, is] = [inWords(field, from, nameOf), inWords(field, to, nameOf)];
  const label = fieldName(field);
  const short = (was ?? '').length + (is ?? '').length <= LINE;
  const whole = (text: string | undefined) => (text === undefined ? undefined : [{ text, kind: 'other' as const }]);
  return was === undefined || is === undefined
    ? { label, short, from: whole(was), to: whole(is) }
    : { label, short, ...excerpts(was, is) };
}
