import { afterEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../src/charts/after-paint.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('afterPaint does its job in a task after the callbacks of the next frame', () => {
  const frame: (() => void)[] = [];
  const tasks: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frame.push(callback));
  vi.stubGlobal('setTimeout', (callback: () => void) => tasks.push(callback));
  const job = vi.fn();
  afterPaint(job);
  expect([frame.length, tasks.length]).toEqual([1, 0]);
  frame[0]?.();
  expect(job).not.toHaveBeenCalled();
  tasks[0]?.();
  expect(job).toHaveBeenCalledOnce();
});
