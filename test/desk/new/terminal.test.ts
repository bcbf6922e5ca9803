import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Stopped } from '../../../src/desk/new/dialogue.ts';
import { completeWord, openTerminal } from '../../../src/desk/new/terminal.ts';

function open(isTerminal = false) {
  const input = new PassThrough();
  const output = new PassThrough();
  return { input, output, terminal: openTerminal(input, output, isTerminal) };
}

describe('openTerminal', () => {
  test('asks, and takes lines in their order, also those that came early', async () => {
    const { input, output, terminal } = open();
    input.write('one\ntwo\n');
    expect([await terminal.ask('a> ', []), await terminal.ask('b> ', [])]).toEqual(['one', 'two']);
    expect(String(output.read())).toBe('a> b> ');
    terminal.close();
  });

  test('stops at the end of the input, and goes on stopping', async () => {
    const { input, terminal } = open();
    const asked = terminal.ask('> ', []);
    input.end();
    await expect(asked).rejects.toThrow(Stopped);
    await expect(terminal.ask('> ', [])).rejects.toThrow(Stopped);
  });

  test('stops at Ctrl+C, whatever was typed', async () => {
    const { input, terminal } = open(true);
    const asked = terminal.ask('> ', []);
    input.write('half a wo\u0003');
    await expect(asked).rejects.toThrow(Stopped);
  });

  test('takes what is pasted with line ends in it for one answer', async () => {
    const { input, terminal } = open(true);
    const asked = terminal.ask('> ', []);
    input.write('one\ntwo\n');
    expect(await asked).toBe('one two');
    terminal.close();
  });

  test('completes at Tab', async () => {
    const { input, terminal } = open(true);
    const asked = terminal.ask('> ', ['up-davos', 'ap-truce']);
    input.write('up\t');
    await new Promise((resolve) => setImmediate(resolve));
    input.write('\n');
    expect(await asked).toBe('up-davos');
    terminal.close();
  });
});

describe('completeWord', () => {
  test('completes the line where it is the beginning of a choice', () => {
    expect(completeWord('Emm', ['Emmanuel Macron'])).toEqual([['Emmanuel Macron'], 'Emm']);
  });

  test('completes the last of a list', () => {
    expect(completeWord('up-davos, ap', ['up-davos', 'ap-truce'])).toEqual([['ap-truce'], 'ap']);
  });
});
