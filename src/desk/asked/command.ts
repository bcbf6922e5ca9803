import { readFileSync, writeFileSync } from 'node:fs';
import { answeredBy } from '../../i18n/asked.ts';
import { WORDS_FILE } from '../../mdx/check-files.ts';

// Run by "npm run asked", when the code asks for other words than before. Not before "npm run dev": a word or a gap that
// an editor lost would be taken for one that is no longer wanted.
const asked = answeredBy(readFileSync(WORDS_FILE, 'utf8'));
const lines = Object.keys(asked)
  .sort()
  .map((key) => `  ${JSON.stringify(key)}: ${JSON.stringify(asked[key]).replaceAll(',', ', ')}`);
writeFileSync('src/i18n/asked.json', `{\n${lines.join(',\n')}\n}\n`);
