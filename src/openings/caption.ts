import { compareDates } from '../data/dates.ts';
import type { Tables } from '../data/parse.ts';
import type { Figure } from '../data/schema/figure.ts';
import type { Opening } from '../data/schema/opening.ts';
import { recordById } from '../data/select/record.ts';
import { formatDate } from '../i18n/date.ts';
import { numberInWords } from '../i18n/number-words.ts';
import { say } from '../i18n/words.ts';

/** What stands below an opening: true of the records that were chosen for it, whichever they are. */
export function openingCaption(opening: Opening, tables: Tables): string {
  switch (opening.show) {
    case 'counted': {
      const { label, who, asOf } = recordById(tables.figures, recordById(tables.rungs, opening.rung).figure);
      return say('opening.counted.caption', { label, who, date: formatDate(asOf) });
    }
    case 'sizes': {
      const rows = sizesInOrder(opening.figures, tables);
      return say('opening.sizes.caption', { count: startingWith(rows.length), kyiv: sayWhoseBars(rows) });
    }
    case 'waits':
      return say('opening.waits.caption', { count: startingWith(opening.edges.length) });
    default:
      return say(`opening.${opening.show}.caption`);
  }
}

/** The numbers of an opening in order of time. */
export function sizesInOrder(ids: readonly string[], tables: Tables): readonly Figure[] {
  return ids.map((id) => recordById(tables.figures, id)).sort((a, b) => compareDates(a.asOf, b.asOf));
}

/** Which of the bars are Kyiv’s, in a sentence. */
function sayWhoseBars(rows: readonly Figure[]): string {
  const own = rows.filter(({ speaker }) => speaker === 'kyiv').length;
  const others = rows.length - own;
  if (own === 0) return say('opening.sizes.none');
  if (others === 0) return say('opening.sizes.all');
  const bars = (ink: string, n: number) => say(`opening.sizes.${ink}.${n === 1 ? 'single' : 'several'}`);
  return say('opening.sizes.some', { full: bars('full', own), pale: bars('pale', others) });
}

/** Who of those counted can be told, in a sentence. */
export function sayNamed(names: readonly string[], unnamed: number): string {
  if (names.length === 0) return say('opening.counted.none');
  if (unnamed === 0) return say('opening.counted.all', { names: names.join(', ') });
  return say('opening.counted.says', { named: names.length, names: names.join(', '), unnamed });
}

/** A small number as a sentence begins with it. */
function startingWith(count: number): string {
  const word = numberInWords(count);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
