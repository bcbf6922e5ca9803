import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Asker, Stopped } from './dialogue.ts';

/** Somebody at a terminal. */
export interface Terminal extends Asker {
  /** Gives the terminal back. */
  close(): void;
}

/** What the last word of a line can be completed to. */
export function completeWord(line: string, choices: readonly string[]): [string[], string] {
  const whole = choices.filter((choice) => choice.startsWith(line));
  if (whole.length > 0) return [whole, line];
  const word = /[^\s,]*$/.exec(line)?.[0] ?? '';
  return [choices.filter((choice) => choice.startsWith(word)), word];
}

/** Asks over two streams. Lines that came before they were asked for wait. */
export function openTerminal(input: Readable, output: Writable, isTerminal: boolean): Terminal {
  let choices: readonly string[] = [];
  const lines: string[] = [];
  let wake = () => {};
  let ended = false;
  const reader = createInterface({
    input,
    output,
    terminal: isTerminal,
    completer: (line: string) => completeWord(line, choices),
  });
  reader.on('line', (line) => {
    lines.push(line);
    wake();
  });
  reader.on('close', () => {
    ended = true;
    wake();
  });
  const line = async (): Promise<string> => {
    if (lines.length === 0 && !ended) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      // What is pasted with line ends in it comes at once and is one answer.
      if (isTerminal) {
        await new Promise((resolve) => setImmediate(resolve));
        return lines.length === 0 ? stopped() : lines.splice(0).join(' ');
      }
    }
    return lines.shift() ?? stopped();
  };
  return {
    show: (text) => output.write(`${text}\n`),
    async ask(prompt, some) {
      choices = some;
      if (!ended) {
        reader.setPrompt(prompt);
        reader.prompt();
      }
      return await line();
    },
    close: () => reader.close(),
  };
}

function stopped(): never {
  throw new Stopped();
}
