import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { faultAt, ourWords, type Wording } from './wording.ts';

const FOREIGN = /(?:(?!\d)\p{Nd})+/gu;

/** Digits of other scripts, or as wide as a Chinese sign: no check of numbers knows them, and no search finds them. */
export function foreignDigits(wording: Wording): Fault[] {
  if (wording.quoted) return [];
  return [...ourWords(wording.text).matchAll(FOREIGN)].map((match) => {
    const usual = match[0].normalize('NFKC');
    const said = says('digits-foreign', `"${match[0]}"`);
    return faultAt(wording, match.index, 'digits', said, /^\d+$/.test(usual) ? usual : undefined);
  });
}
