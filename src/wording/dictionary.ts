import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { readOnce } from '../data/unchanged.ts';

/** What knows words. */
export interface Dictionary {
  has(word: string): boolean;
  /** The word that an unknown one was most likely meant to be, if any is close. */
  closest(word: string): string | undefined;
}

let read: Dictionary | undefined;

/** The words of British English, read once. Takes about a third of a second. */
export function britishEnglish(): Dictionary {
  if (read === undefined) {
    // The package shows its description alone; the words stand beside it.
    const beside = createRequire(import.meta.url).resolve('@cspell/dict-en-gb-mit/cspell-ext.json');
    const trie = decodeTrie(gunzipSync(readFileSync(join(dirname(beside), 'en_GB.trie.gz'))));
    read = {
      has: readOnce((word) => trie.hasWord(word, true)),
      closest: (word) => trie.suggest(word, { numSuggestions: 1 })[0],
    };
  }
  return read;
}
