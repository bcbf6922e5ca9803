import type { Fault } from '../data/fault.ts';
import { type Said, says } from '../data/faults/table.ts';
import { faultAt, type Wording } from './wording.ts';

/** What words in the place of a picture, or of a page, have to be. */
interface Bounds {
  least: number;
  most: number;
}

/** The texts that stand for a picture or a page where it is not seen, by the end of their key or field. */
const DESCRIBING: readonly (readonly [RegExp, Bounds])[] = [
  [/^chart\.[\w-]+\.description$/, { least: 20, most: 700 }],
  [/^chart\.[\w-]+\.picture$/, { least: 20, most: 150 }],
  [/^share\.alt\./, { least: 10, most: 200 }],
  [/^front matter\.description$/, { least: 10, most: 170 }],
];

/** A screen reader has said already that it is a picture. */
const SAYS_PICTURE =
  /^(?:an?|the|this)?\s*(?:image|picture|photo(?:graph)?|graphic|illustration|screenshot|figure|chart|graph|diagram)\s+(?:of|showing|that shows|shows|with|depicting)\b/i;

const keyOf = ({ kind, record, field }: Wording) => (kind === 'head' ? `${record}.${field}` : record);
/** The key of the title that a description belongs to. */
const titleOf = (key: string) => key.replace(/[\w-]+$/, 'title');
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Texts in the place of pictures and pages that say nothing, too much, or what the title says. */
export function poorDescriptions(wordings: readonly Wording[]): Fault[] {
  const titles = new Map(wordings.map((wording) => [`${wording.file} ${keyOf(wording)}`, wording.text]));
  return wordings.flatMap((wording): Fault[] => {
    const key = keyOf(wording);
    const bounds = DESCRIBING.find(([pattern]) => pattern.test(key))?.[1];
    if (bounds === undefined || !(wording.kind === 'head' || wording.kind === 'interface')) return [];
    const { text } = wording;
    const tell = (said: Said) => faultAt(wording, 0, 'description', said);
    const title = titles.get(`${wording.file} ${titleOf(key)}`);
    if (title !== undefined && plain(title) === plain(text)) return [tell(says('description-title', text))];
    const opening = SAYS_PICTURE.exec(text)?.[0];
    if (opening !== undefined) return [tell(says('description-picture', opening))];
    const { length } = text;
    return length < bounds.least || length > bounds.most
      ? [tell(says('description-length', length, bounds.least, bounds.most))]
      : [];
  });
}
