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
