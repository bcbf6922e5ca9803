import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { faultAt, type Wording } from './wording.ts';

/** Marks by which other languages and other programs quote: no check would see that these words are said to be another's. */
const FOREIGN = /[„‚«»‹›]|(?<![\p{L}\p{N}])[‘`](?=\S)|(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}][^']*'(?!\p{L}))/gu;

/** Quotation marks that are not ours, and those of ours of which the other one is not there. */
export function strayQuotationMarks(wording: Wording): Fault[] {
  if (wording.quoted) return [];
  const foreign = [...wording.text.matchAll(FOREIGN)].map((match) =>
    faultAt(wording, match.index, 'quotation', says('quotation-mark', match[0])),
  );
  const halves = halvesOf(wording.text, '“', '”').map(({ mark, offset }) =>
    faultAt(wording, offset, 'quotation', says('quotation-mark', `${mark} without its other half`)),
  );
  // Two straight marks are a quotation, and are held against the record; one alone is held against nothing.
  const straight = [...wording.text.matchAll(/"/g)];
  const last = straight.length % 2 === 0 ? undefined : straight.at(-1);
  if (last === undefined) return [...foreign, ...halves];
  return [
    ...foreign,
    ...halves,
    faultAt(wording, last.index, 'quotation', says('quotation-mark', '" without its other half')),
  ];
}

/** Marks of a pair of which the other one is not there. */
function halvesOf(text: string, opening: string, closing: string): { mark: string; offset: number }[] {
  const found: { mark: string; offset: number }[] = [];
  let open: number | undefined;
  [...text].reduce((offset, sign) => {
    if (sign === opening && open !== undefined) found.push({ mark: opening, offset: open });
    if (sign === closing && open === undefined) found.push({ mark: closing, offset });
    if (sign === opening) open = offset;
    if (sign === closing) open = undefined;
    return offset + sign.length;
  }, 0);
  return open === undefined ? found : [...found, { mark: opening, offset: open }];
}

/** What a typist leaves behind, with what was meant. */
const SLIPS: readonly { pattern: RegExp; meant(this: void, found: string): string }[] = [
  { pattern: /(?<=\S)\s(?:-{1,3}|—)\s(?=\S)|(?<=\p{L})--(?=\p{L})/gu, meant: () => ' – ' },
  { pattern: /\.{3,}/g, meant: () => '…' },
  { pattern: /(?<!\.)\.\.(?!\.)|,,|;;/g, meant: (found) => found.slice(1) },
  { pattern: /(?<=[\p{L}\p{N}”’)])[ \u00A0]+[,;.](?=\s|$)/gu, meant: (found) => found.trim() },
  {
    pattern:
      /(?<=\p{Ll}{2})[.,;!?](?=\p{Lu}\p{Ll}{2}|(?:It|In|On|At|By|He|We|An|As|To|Of|If|No|So)\b|(?<=[,;])\p{L})/gu,
    meant: (found) => `${found} `,
  },
  { pattern: /(?<=\p{L})'(?=\p{L})|(?<=s)'(?=\s)/gu, meant: () => '’' },
];

/** Slips of punctuation that every reader sees. */
export function slipsOfPunctuation(wording: Wording): Fault[] {
  // Publishers are called as they call themselves.
  if (wording.quoted || wording.field === 'publisher') return [];
  const slips = SLIPS.flatMap(({ pattern, meant }) =>
    [...wording.text.matchAll(pattern)].map(({ 0: found, index }) =>
      faultAt(wording, index, 'punctuation', says('punctuation', `"${found}"`), `"${meant(found)}"`),
    ),
  );
  const halves = halvesOf(wording.text, '(', ')').map(({ mark, offset }) =>
    faultAt(wording, offset, 'punctuation', says('punctuation', `${mark} without its other half`)),
  );
  return [...slips, ...halves];
}
