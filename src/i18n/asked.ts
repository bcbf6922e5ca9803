import { entriesOf, gapsOf } from './entries.ts';

/** The words that the site asks for: each key with the names of the values that fill its gaps. */
export type Asked = Readonly<Record<string, readonly string[]>>;

/** What a file of words answers, which is what the site asks for as long as nothing is wrong with it. */
export function answeredBy(text: string): Asked {
  const { entries } = entriesOf(text);
  const named = [...entries].map(([key, texts]) => [
    key,
    [...new Set(texts.flatMap((one) => gapsOf(one.text)))].sort(),
  ]);
  return Object.fromEntries(named) as Asked;
}

/** Where what the site asks for is written down. */
export const ASKED_FILE = 'src/i18n/asked.json';

/** What is asked for as that file has it: a line for each key, in their order. */
export function askedText(asked: Asked): string {
  const lines = Object.keys(asked)
    .sort()
    .map((key) => `  ${JSON.stringify(key)}: ${JSON.stringify(asked[key]).replaceAll(',', ', ')}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** What is asked for once a file of words has got new words: the same, and their keys. */
export function askedAfter(asked: Asked, before: string, after: string): Asked {
  const known = answeredBy(before);
  const added = Object.entries(answeredBy(after)).filter(([key]) => !Object.hasOwn(known, key));
  return { ...asked, ...Object.fromEntries(added) };
}
