import { readFileSync } from 'node:fs';
import { readTexts } from '../../data/texts.ts';
import { answerNew } from './answer.ts';
import { CODE_FILES } from './line.ts';
import { openTerminal } from './terminal.ts';
import { writeTexts } from './write.ts';

// Run by "npm run new -- <kind>". It asks where both ends are a terminal; elsewhere flags give everything.
const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
const terminal = isTerminal ? openTerminal(process.stdin, process.stdout, true) : undefined;
const { out, err, code, writes, from } = await answerNew(process.argv.slice(2), {
  read: () => new Map([...readTexts(), ...CODE_FILES.map((file) => [file, readFileSync(file, 'utf8')] as const)]),
  // The day as the editor's calendar has it; the Swedish way of writing it is ours.
  today: new Date().toLocaleDateString('sv'),
  asker: terminal,
});
terminal?.close();
const changed = from === undefined ? undefined : writeTexts(process.cwd(), writes, from);
if (changed === undefined) {
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
} else {
  process.stderr.write(`Nothing is written: ${changed} was changed meanwhile. Once more, please.\n`);
  process.exitCode = 1;
}
