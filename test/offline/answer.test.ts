import { afterEach, expect, test, vi } from 'vitest';
import { answerPage, kindOf } from '../../src/offline/answer.ts';
import { Shelf } from '../../src/offline/shelf.ts';

const build = { parts: { 'favicon.svg': '0123456789abcdef' } };

test.each([
  ['method/', true, 'page'],
  ['', true, 'page'],
  ['data/actors.csv', true, 'page'],
  ['_astro/a.js', false, 'hashed'],
  ['favicon.svg', false, 'part'],
  ['search/index.json', false, 'other'],
  ['embed/layers/', true, 'other'],
  ['v/', true, 'page'],
  ['v/2026-11-29/figures/layers/', true, 'other'],
  [undefined, true, 'other'],
] as const)('kindOf(%j, %s) is %s', (path, isNavigation, kind) => {
  expect(kindOf(path, isNavigation, build)).toBe(kind);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('answerPage shows what is kept where the network is late, and lets go of what then comes', async () => {
  vi.useFakeTimers();
  const letGo = vi.fn();
  const late = new Response(new ReadableStream({ cancel: letGo }));
  vi.stubGlobal(
    'fetch',
    () =>
      new Promise((resolve) => {
        setTimeout(() => resolve(late), 4000);
      }),
  );
  const home = 'https://example.org/';
  const shelf = new Shelf({ version: '1', fallback: 'offline/', modules: {}, parts: {}, chapters: [] }, home);
  const kept = new Response('kept');
  vi.spyOn(shelf, 'find').mockResolvedValue(kept);
  const answer = answerPage(new Request(`${home}method/`), 'method/', shelf, 'offline/');
  await vi.advanceTimersByTimeAsync(3000);
  expect(await answer).toBe(kept);
  expect(letGo).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(letGo).toHaveBeenCalledOnce();
});
