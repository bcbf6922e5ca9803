import { expect, test, vi } from 'vitest';
import { ahead } from '../../src/stills/ahead.ts';

const PICTURE = Uint8Array.of(1, 2, 3);

test('begins at once in a build, and draws once however often it is asked', async () => {
  const draw = vi.fn(async () => PICTURE);
  const drawn = ahead(draw, true);
  expect(draw).toHaveBeenCalledTimes(1);
  expect([await drawn(), await drawn()]).toEqual([PICTURE, PICTURE]);
  expect(draw).toHaveBeenCalledTimes(1);
});

test('waits to be asked in development', async () => {
  const draw = vi.fn(async () => PICTURE);
  const drawn = ahead(draw, false);
  expect(draw).not.toHaveBeenCalled();
  expect(await drawn()).toBe(PICTURE);
});

test('tells a fault to whoever asks for the picture', async () => {
  const drawn = ahead(() => Promise.reject(new RangeError('no such figure')), true);
  await new Promise((resolve) => setImmediate(resolve));
  await expect(drawn()).rejects.toThrow('no such figure');
});
