import type { Source } from '../data/schema/source.ts';
import { formatShortDate } from './date.ts';
import { say } from './words.ts';

/** A source in a few words: publisher, whose report it relays, date. "Babel on The Wall Street Journal, 5 Sept 2025". */
export function nameSource(source: Source): string {
  const outlet =
    source.via === undefined ? source.publisher : say('source.relay', { publisher: source.publisher, via: source.via });
  return source.published === undefined ? outlet : `${outlet}, ${formatShortDate(source.published)}`;
}

/** The names of sources that stand side by side: two of one name, of one publisher on one day, bear their titles. */
export function nameSources(sources: readonly Source[]): string[] {
  const names = sources.map(nameSource);
  return names.map((name, index) => {
    const title = sources[index]?.title;
    const isTwin = names.some((other, place) => other === name && place !== index);
    return isTwin && title !== undefined ? `${name}: ${title}` : name;
  });
}

/**
 * The language of a source's title as HTML names it, where it is not that of the page: Serbian in Latin letters says so,
 * since a voice would read it in others.
 */
export function titleLanguage({ title, language }: Source): string | undefined {
  if (title === undefined || language === 'en') return undefined;
  return language === 'sr' && !/\p{Script=Cyrillic}/u.test(title) ? 'sr-Latn' : language;
}
