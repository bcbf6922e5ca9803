import { readFileSync, writeFileSync } from 'node:fs';
import { ASKED_FILE, answeredBy, askedText } from '../../i18n/asked.ts';
import { WORDS_FILE } from '../../mdx/check-files.ts';

// Run by "npm run asked", when the code asks for other words than before. Not before "npm run dev": a word or a gap that
// an editor lost would be taken for one that is no longer wanted.
writeFileSync(ASKED_FILE, askedText(answeredBy(readFileSync(WORDS_FILE, 'utf8'))));
