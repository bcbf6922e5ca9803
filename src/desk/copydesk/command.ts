import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findFaultsBelow } from '../../mdx/content-faults.ts';
import { answerCopydesk } from './answer.ts';
import { readerTexts } from './pieces.ts';

// Run by "npm run copydesk", and with "-- --apply copydesk.md" for the way back.
const { out, err, code, writes } = answerCopydesk(
  process.argv.slice(2),
  readerTexts(process.cwd()),
  (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined),
  findFaultsBelow,
);
for (const [file, text] of writes) writeFileSync(file, text);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
