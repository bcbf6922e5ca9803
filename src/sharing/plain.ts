import { plainDate } from '../i18n/date.ts';
import { say } from '../i18n/words.ts';
import type { Citation } from './citation.ts';

/** Which state of which page it is, in a sentence: what a library of sources has no field for. */
export function noteOf({ version, asOf, frozen }: Citation): string {
  const note = say('share.note', { version: plainDate(version), asOf: plainDate(asOf) });
  return frozen === undefined ? note : say('share.frozen', { note, url: frozen });
}

/** A citation as a sentence. */
export function plainText(citation: Citation): string {
  const { site, updated, url } = citation;
  // The sentence has a full stop of its own behind the title.
  const title = citation.title.replace(/\.$/, '');
  return say('share.plain', { site, title, updated: plainDate(updated), note: noteOf(citation), url });
}
