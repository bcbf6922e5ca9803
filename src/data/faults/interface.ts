import { allows, type FaultKind } from './kind.ts';

/** What is wrong with the words of the interface. */
export const INTERFACE_FAULTS = {
  'interface-not-text': {
    severity: 'fault',
    says: (came: string, counted = false) => ({
      came,
      allowed: counted
        ? 'a text for one and a text for other, without more keys below them'
        : 'text (put numbers, yes and no in quotation marks), or more keys below this one',
    }),
    mend: 'Put what stands there in quotation marks.',
  },
  'interface-uncounted': {
    severity: 'fault',
    says: (key: string) => ({
      came: 'a text for one and a text for other',
      allowed: `one text for ${key}: the site counts nothing there, and would never show the first`,
    }),
    mend: 'Write one text in the place of the two.',
  },
  'interface-empty': {
    severity: 'fault',
    says: () => ({ came: 'nothing', allowed: 'words' }),
    mend: 'Write the words. A key that nothing needs any more is taken out by an engineer, with the code that asked for it.',
  },
  'interface-key-gone': {
    severity: 'fault',
    says: (key: string) => ({ came: 'no words', allowed: `words for ${key}, which the site asks for` }),
    mend: 'Bring the key back as it was (`git diff content/i18n/en.yaml`): its words are yours, its name is not.',
  },
  'interface-key-stray': {
    severity: 'fault',
    says: (key: string) => ({ came: `words for ${key}`, allowed: 'words that the site asks for' }),
    mend: 'Give the key its name back. Where it is truly new, the code that asks for it comes with it, and `npm run asked` notes that it does.',
  },
  'value-without-words': {
    severity: 'fault',
    says: (came: string, key: string, file: string) => ({ came, allowed: `a value that has words: ${key} in ${file}` }),
    mend: 'Take the value that was meant. Where it is truly new, write its words under that key.',
  },
  'interface-name': {
    severity: 'fault',
    says: allows('a name of letters, digits and hyphens; what belongs to another stands indented below it'),
    mend: 'Write the parts of the name on lines of their own, as its neighbours are written.',
  },
  'interface-gap': {
    severity: 'fault',
    says: allows('a gap as {name}, with both braces'),
    mend: 'Close the gap. Its name stays as it is: the site puts a value there.',
  },
  'interface-gap-unknown': {
    severity: 'fault',
    says: (came: string, filled: string) => ({
      came,
      allowed:
        filled === '' ? 'no gap: the site has no value for these words' : `the gaps that the site fills: ${filled}`,
    }),
    mend: 'Give the gap its name back: the site knows its values by their names.',
  },
  'interface-gap-lost': {
    severity: 'fault',
    says: (lost: string, filled: string) => ({
      came: `words without ${lost}`,
      allowed: `words with each of ${filled}`,
    }),
    mend: 'Put the gap back where its value belongs in the sentence. Only the words for one may do without the number {n}.',
  },
} as const satisfies Record<string, FaultKind>;
