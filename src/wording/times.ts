import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { faultAt, ourWords, type Wording } from './wording.ts';

/** Words that mean another day whenever they are read. */
const MOVING =
  /(?<!\b(?:the|its|their|that)\s)\b(?:today|yesterday|tomorrow|tonight|currently|at present|nowadays|these days|recently|(?:last|next|this) (?:week|month|year|spring|summer|autumn|winter))\b/giu;

/** Times that move with the reader: the record ends on a day. Tables say what others said, and the interface speaks of now. */
export function movingTimes(wording: Wording): Fault[] {
  if (wording.kind === 'field' || wording.kind === 'interface') return [];
  return [...ourWords(wording.text).matchAll(MOVING)].map((match) =>
    faultAt(wording, match.index, 'time', says('time-moving', `"${match[0]}"`)),
  );
}
