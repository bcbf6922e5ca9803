import { proseTexts, type Texts } from '../../src/data/texts.ts';
import { edit, type Kind, type Mutation, misspell } from './mutation.ts';
import type { Random } from './random.ts';

/** One place that the pattern finds in some file of prose; the group, where there is one. */
function placeOf(
  random: Random,
  texts: Texts,
  pattern: RegExp,
): { file: string; from: number; text: string } | undefined {
  const places = proseTexts(texts).flatMap(([file, text]) =>
    [...text.matchAll(pattern)].map((match) => {
      const group = match[1] ?? match[0];
      return { file, from: match.index + match[0].indexOf(group), text: group };
    }),
  );
  return random.one(places);
}

function change(
  random: Random,
  texts: Texts,
  pattern: RegExp,
  by: (text: string) => string,
  later = 0,
): Mutation | undefined {
  const found = placeOf(random, texts, pattern);
  return found && edit(texts, found.file, found.from, found.from + found.text.length, by(found.text), later);
}

/** The same mistake, which may be told where what it breaks begins. */
function early(mutation: Mutation | undefined): Mutation | undefined {
  if (mutation === undefined || !('file' in mutation.at)) return mutation;
  return { ...mutation, at: { ...mutation.at, first: Math.max(1, mutation.at.first - 20) } };
}

/** Where words begin in a paragraph of plain prose. */
const PARAGRAPH = /(?<=\n\n)[A-Z][a-z]+ (?=[a-z]+ [a-z]+ )/g;
/** Where a paragraph of plain prose begins. */
const SENTENCE = /(?<=\n\n)()(?=[A-Z][a-z]+ [a-z]+ [a-z]+ )/g;
const inWords = (random: Random, texts: Texts, words: string, later?: number) =>
  change(random, texts, PARAGRAPH, (text) => `${text}${words} `, later);

/** What goes wrong in prose. */
export const PROSE_KINDS = {
  'an id with a typo': (random, texts) =>
    change(random, texts, /<(?:Fig|Cite|Term|Quote|Figure) [^>]*?id="([a-z0-9-]{4,})"/g, (id) => misspell(random, id)),
  'a component with a typo': (random, texts) =>
    change(random, texts, /<(Fig|Cite|Figure|Quote|Steps|Versus)(?= )/g, (name) => `${name}e`, 3),
  'an attribute with a typo': (random, texts) =>
    change(random, texts, /<(?:Fig|Cite|Figure|Quote) (id)=/g, () => 'ide'),
  'an attribute without its quotation mark': (random, texts) =>
    change(random, texts, /<Cite id="[^"]+(") \/>/g, () => '', 40),
  // Told where it opens.
  'a component that does not close': (random, texts) =>
    early(change(random, texts, /<\/(?:Term|Judgement)>/g, () => '', 40)),
  'a brace that does not close': (random, texts) => inWords(random, texts, '{', 400),
  'a bare number': (random, texts) =>
    inWords(random, texts, random.one(['26', '4,500', '3.5 million', 'seventeen']) ?? ''),
  'a quotation that nobody recorded': (random, texts) => inWords(random, texts, '“we will all of us go there at once”'),
  'a word written twice': (random, texts) => inWords(random, texts, 'of of'),
  'a deed that nobody did': (random, texts) =>
    change(
      random,
      texts,
      SENTENCE,
      () => `${random.one(['Italy deployed soldiers to Ukraine.', 'Poland has sent troops.']) ?? ''} `,
    ),
  'a day that no month has': (random, texts) =>
    inWords(random, texts, random.one(['on 31 June 2026', 'on 30 February']) ?? ''),
  'an address among words': (random, texts) => inWords(random, texts, 'https://example.com/page'),
  'a heading without its blank': (random, texts) => change(random, texts, /(?<=\n)(##+ )\S/g, (signs) => signs.trim()),
  'digits of another script': (random, texts) => inWords(random, texts, '２６'),
  HTML: (random, texts) => inWords(random, texts, random.one(['<b>so</b>', '<script>x</script>', '<img />']) ?? ''),
  code: (random, texts) => inWords(random, texts, random.one(['{1 + 1}', '`x`', '{process.env}']) ?? ''),
  'an import': (random, texts) => change(random, texts, /\n---\n()/g, () => '\nimport x from "node:fs"\n', 2),
  'a link to nowhere': (random, texts) =>
    inWords(
      random,
      texts,
      random.one(['[so](/nowhere/)', '[so](https://example.com/)', '[so](javascript:alert)', '[so](//x.org/)']) ?? '',
    ),
  'a heading that skips': (random, texts) => change(random, texts, /(?<=\n)(##) /g, () => '####'),
  'a field of the front matter with a typo': (random, texts) =>
    change(random, texts, /^---\n(title|description)/g, (name) => misspell(random, name), 1),
  'front matter that does not close': (random, texts) => early(change(random, texts, /\n(---)\n/g, () => '')),
  'a character that nobody sees': (random, texts) =>
    inWords(random, texts, random.one(['\u0000', '\u200B', '\u202E', '\u2066', '\u00AD']) ?? ''),
} satisfies Record<string, Kind>;
