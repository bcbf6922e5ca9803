import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { Fault } from '../../src/data/fault.ts';
import { LiveCheck } from '../../src/mdx/live-check.ts';

const root = mkdtempSync(join(tmpdir(), 'live-'));
cpSync('content', join(root, 'content'), { recursive: true });
cpSync('src/i18n/asked.json', join(root, 'src/i18n/asked.json'));
afterAll(() => rmSync(root, { recursive: true }));

/** Each look reads the whole content, which takes a while where the machine has other work. */
const LONG = { timeout: 60_000 };
const heard: string[] = [];
const codes = (faults: readonly Fault[]) => faults.map(({ code }) => code).join(' ');
const check = new LiveCheck(root, {
  warn: (text) => heard.push(/warning: .*\[(.*)\]/.exec(text)?.[1] ?? text),
  fail: (faults) => heard.push(`fail ${codes(faults)}`),
  pass: (mended) => heard.push(mended ? 'mended' : 'pass'),
});
beforeEach(() => {
  heard.length = 0;
});

const METHOD = join(root, 'content/en/pages/method.mdx');
const TEXT = readFileSync(METHOD, 'utf8');
const write = (words: string) => writeFileSync(METHOD, TEXT.replace('\n## ', `\n${words}\n\n## `));
const look = (words: string) => {
  write(words);
  check.look();
};

test('LiveCheck tells of faults when they come, change and are mended', LONG, () => {
  look('The force waits.');
  look('The goverment waits.');
  look('The goverment waits.');
  look('The goverment clearly waits.');
  look('The government waits.');
  expect(heard).toEqual(['pass', 'fail misspelt-word', 'fail misspelt-word judgement-unowned', 'mended']);
});

test('LiveCheck warns once of what stops nothing', LONG, () => {
  look(`${'The force waits and '.repeat(11)}waits.`);
  check.look();
  look('The force waits.');
  expect(heard).toEqual(['sentence-long', 'pass', 'pass', 'pass']);
});

test('LiveCheck looks at what was saved before it says what is wrong', LONG, () => {
  vi.useFakeTimers();
  write('The goverment waits.');
  check.changed();
  expect(codes(check.faults())).toBe('misspelt-word');
  expect(codes(check.faults())).toBe('misspelt-word');
  expect(heard).toEqual(['fail misspelt-word']);
  writeFileSync(METHOD, TEXT);
  check.changed();
  check.changed();
  vi.runAllTimers();
  vi.useRealTimers();
  expect(heard).toEqual(['fail misspelt-word', 'mended']);
});

test('LiveCheck looks again where a file is away for a moment', LONG, () => {
  vi.useFakeTimers();
  const file = join(root, 'src/i18n/asked.json');
  renameSync(file, `${file}.new`);
  check.look();
  expect(heard).toEqual([]);
  renameSync(`${file}.new`, file);
  vi.runAllTimers();
  vi.useRealTimers();
  expect(heard).toEqual(['pass']);
});
