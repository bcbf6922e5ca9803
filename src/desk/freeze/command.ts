import { answerFreeze } from './answer.ts';

// Run by "npm run freeze".
const today = new Date().toISOString().slice(0, 10);
const { out, err, code } = answerFreeze(process.argv.slice(2), process.cwd(), today);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
