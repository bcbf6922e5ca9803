import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { readDist } from './dist.ts';
import { lostInReaderView } from './reader-view.ts';

const site = readDist();

describe('lostInReaderView', () => {
  test('hears of words that it throws away', () => {
    const paragraph = `<p>${'A paragraph of some length, with commas, that tells of something. '.repeat(6)}</p>`;
    const page = (more: string) =>
      `<!doctype html><html><body><article class="prose">${paragraph}${more}${paragraph}</article></body></html>`;
    expect(lostInReaderView(page('<p>Shown. </p>'))).toEqual([]);
    expect(lostInReaderView(page('<p>Shown <button>Xyzzy</button>. </p>'))).toEqual(['Xyzzy']);
  });
});

test.each(CHAPTERS)('Reader view keeps every word of %s', (chapter) => {
  expect(lostInReaderView(site.page(`/${chapter}/`).html)).toEqual([]);
});
