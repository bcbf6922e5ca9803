import { findFaultsBelow } from '../../mdx/content-faults.ts';
import { readContent } from '../content.ts';
import { answerWhere } from './answer.ts';

// Run by "npm run where -- <id>".
const { out, err, code } = answerWhere(process.argv.slice(2), () => readContent(process.cwd()), findFaultsBelow);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
