import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { sentencesOf } from './sentences.ts';
import { faultAt, ourWords, type Wording } from './wording.ts';

/**
 * Words that judge without saying whose judgement it is. A word that is a judgement beside some words alone, such as
 * "empty", stands with them: a cell of a table can be empty too.
 */
const JUDGING: readonly RegExp[] = [
  /\b(?:clear|obvious|evident|undoubted|undeniab|unquestionab|unsurprising|predictab|needless|surprising|remarkab|tell?ing)ly\b/gi,
  /\b(?:un)?fortunately\b|\bhopefully\b|\b(?:sad|regrettab|alarming|worrying|shameful|embarrassing|disappointing|shocking)ly\b/gi,
  /\bof course\b|\bno doubt\b|\bneedless to say\b|\bas everyone knows\b|\bironically\b|\bat last\b/gi,
  /\bso-called\b|\bself-styled\b|\bmere(?:ly)?\b|\bsupposedly\b|\bpurported(?:ly)?\b/gi,
  /\b(?:toothless|spineless|cowardly|shameful|pathetic|laughable|absurd|ridiculous|cynical|hypocritical|farcical)\b/gi,
  /\b(?:courageous|heroic|brave|historic|landmark|groundbreaking|game-chang\w+|unprecedented|momentous|visionary|bold)\b/gi,
  /\b(?:betray(?:s|ed|al)?|sham|charade|farce|fiasco|debacle|theatrics?|lip service|window dressing|wishful thinking)\b/gi,
  /\b(?:empty|hollow|idle|vague|grand|worthless|bold) (?:words?|promises?|pledges?|gestures?|threats?|phrases?|rhetoric|talk)\b/gi,
  /\b(?:promises?|pledges?|gestures?|threats?|words?|guarantees?) (?:is|are|was|were|rings?|rang|remains?|proved) (?:empty|hollow|worthless|idle)\b/gi,
];

/** Most texts hold none of them: one look is enough. */
const ANY = new RegExp(JUDGING.map(({ source }) => source).join('|'), 'i');

/** Who says so stands in the sentence. */
const ATTRIBUTED =
  /\b(?:sa(?:id|ys?)|told|tells?|wrote|writes?|(?<!so-)call(?:s|ed)|argued?|argues|described?|describes|thought|thinks?|judged?|judges|criticis\w+|according to|(?:reports?|reported)(?: that|,)|in (?:the )?words of|the view of|(?:the )?article(?:’s)?|by \p{Lu}\p{L}+’s account|our own judgements?|critics?)\b/iu;

/** Fields that hold names: an outlet may call itself what it likes. */
const NAMES: readonly string[] = ['publisher', 'via', 'outlet', 'name'];

/** Words that judge, outside judgements that are marked, quotations, and sentences that say who judges. */
export function unmarkedJudgements(wording: Wording): Fault[] {
  // What the article is held to say stays its own, and so does what others are quoted with.
  if (wording.quoted || NAMES.includes(wording.field) || (wording.table === 'claims' && wording.field === 'statement'))
    return [];
  if (!ANY.test(wording.text)) return [];
  const inJudgement = (offset: number) => wording.judged.some(({ from, to }) => offset >= from && offset < to);
  return sentencesOf(ourWords(wording.text))
    .filter(({ text }) => !ATTRIBUTED.test(text))
    .flatMap(({ text, offset }) =>
      JUDGING.flatMap((pattern) =>
        [...text.matchAll(pattern)]
          .map((match) => ({ word: match[0], at: offset + match.index }))
          .filter(({ at }) => !inJudgement(at))
          .map(({ word, at }) => faultAt(wording, at, 'judgement', says('judgement-unowned', `"${word}"`))),
      ),
    );
}
