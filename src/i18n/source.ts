import type { Source } from '../data/schema/source.ts';
import { formatShortDate } from './date.ts';
import { say } from './words.ts';

/** A source in a few words: publisher, whose report it relays, date. "Babel on The Wall Street Journal, 5 Sept 2025". */
export function nameSource(source: Source): string {
  const outlet =
    source.via === undefined ? source.publisher : say('source.relay', { publisher: source.publisher, via: source.via });
  return source.published === undefined ? outlet : `${outlet}, ${formatShortDate(source.published)}`;
}

/** The language of a source's title as HTML names it: Serbian in Latin letters says so, since a voice would read it in others. */
export function titleLanguage({ title, language }: Source): string | undefined {
  if (title === undefined) return undefined;
  return language === 'sr' && !/\p{Script=Cyrillic}/u.test(title) ? 'sr-Latn' : language;
}
