import { type Said, says } from '../data/faults/table.ts';
import { nearest } from '../data/nearest.ts';
import { type EntryText, gapsOf } from './entries.ts';

/** One thing wrong with a gap, and where. */
export interface WrongGap {
  said: Said;
  offset: number;
  meant?: string | undefined;
}

const brace = (name: string) => `{${name}}`;

/**
 * Gaps of a text that no value fills, and values that it has no gap for. The text for one may leave out the number.
 *
 * @param source  the file in which the text stands
 * @param filled  the names of the values; undefined where nothing asks for the text
 */
export function wrongGaps(source: string, { form, text, from, to }: EntryText, filled?: readonly string[]): WrongGap[] {
  if (filled === undefined) return [];
  const gaps = gapsOf(text);
  const unknown = gaps.filter((name) => !filled.includes(name));
  const lost = filled.filter((name) => !gaps.includes(name) && !(form === 'one' && name === 'n'));
  // One of each is a gap that was renamed, whatever its new name.
  const meant = (name: string) => (unknown.length === 1 && lost.length === 1 ? lost[0] : nearest(name, lost));
  const renamed = unknown.map(meant);
  const allowed = filled.map(brace).join(', ');
  const placeOf = (name: string) => from + Math.max(0, source.slice(from, to).indexOf(brace(name)));
  return [
    ...unknown.map((name, index) => {
      const by = renamed[index];
      const likely = by ?? nearest(name, filled);
      return {
        said: says('interface-gap-unknown', brace(name), allowed),
        offset: placeOf(name),
        meant: likely === undefined ? undefined : brace(likely),
      };
    }),
    ...lost
      .filter((name) => !renamed.includes(name))
      .map((name) => ({ said: says('interface-gap-lost', brace(name), allowed), offset: from })),
  ];
}
