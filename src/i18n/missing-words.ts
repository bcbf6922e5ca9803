import type { Fault } from '../data/fault.ts';
import { type Said, says } from '../data/faults/table.ts';
import { nearest } from '../data/nearest.ts';
import type { Asked } from './asked.ts';
import { type Entries, entriesOf } from './entries.ts';
import { wrongGaps } from './wrong-gaps.ts';

/**
 * Words that the site asks for and that are not there, words that it never asks for, words for one where nothing is counted,
 * and gaps that nothing fills or that were lost.
 *
 * @param text  a file of words without other faults
 */
export function findMissingWords(file: string, text: string, asked: Asked): Fault[] {
  const { entries, places, lines } = entriesOf(text);
  const fault = (key: string, said: Said, offset: number, meant?: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col), record: key, field: '', ...said, meant };
  };
  const stray = [...entries.keys()].filter((key) => !Object.hasOwn(asked, key));
  const gone = Object.keys(asked).filter((key) => !entries.has(key));
  // A key that was renamed is told once, where its new name stands.
  const renamed = new Map(stray.map((key) => [key, nearest(key, gone)]));
  const lost = gone.filter((key) => ![...renamed.values()].includes(key));
  return [
    ...lost.map((key) => fault(key, says('interface-key-gone', key), placeAbove(key, places))),
    ...stray.map((key) => fault(key, says('interface-key-stray', key), placeAbove(key, places), renamed.get(key))),
    ...[...entries]
      .filter(([key, texts]) => texts.length > 1 && Object.hasOwn(asked, key) && asked[key]?.includes('n') === false)
      .map(([key, [one]]) => fault(key, says('interface-uncounted', key), one?.from ?? 0)),
    ...[...entries].flatMap(([key, texts]) =>
      texts.flatMap((one) =>
        wrongGaps(text, one, Object.hasOwn(asked, key) ? asked[key] : undefined).map(({ said, offset, meant }) =>
          fault(key, said, offset, meant),
        ),
      ),
    ),
  ];
}

/** Where a key stands, or the lowest part above it that is there. */
function placeAbove(key: string, places: Entries['places']): number {
  const higher = key.includes('.') ? key.slice(0, key.lastIndexOf('.')) : '';
  return places.get(key) ?? placeAbove(higher, places);
}
