import { mkdirSync, mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { fingerprintOf, LOOK, whenChanged } from '../../../src/desk/check/watch.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('whenChanged tells of a change once, when nothing changes any more', () => {
  vi.useFakeTimers();
  let content = 'a';
  const tell = vi.fn();
  const timer = whenChanged(() => content, tell);
  onTestFinished(() => clearInterval(timer));
  vi.advanceTimersByTime(LOOK * 3);
  expect(tell).not.toHaveBeenCalled();
  for (content of ['b', 'c']) vi.advanceTimersByTime(LOOK);
  expect(tell).not.toHaveBeenCalled();
  vi.advanceTimersByTime(LOOK * 3);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('fingerprintOf sees a file that is written, replaced, taken away or new', () => {
  const root = mkdtempSync(join(tmpdir(), 'watch-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'content'));
  const file = join(root, 'content/a.yaml');
  const prints = [fingerprintOf(root)];
  const after = (change: () => void) => {
    change();
    prints.push(fingerprintOf(root));
  };
  after(() => writeFileSync(file, 'a'));
  after(() => writeFileSync(file, 'ab'));
  after(() => {
    writeFileSync(`${file}.new`, 'ab');
    renameSync(`${file}.new`, file);
  });
  after(() => writeFileSync(join(root, 'content/b.mdx'), 'b'));
  expect(new Set(prints).size).toBe(prints.length);
  unlinkSync(file);
  expect(fingerprintOf(root)).not.toContain('a.yaml');
});
