import { describe, expect, test } from 'vitest';
import { addedFaults, isNewChapter, isUncited } from '../../../src/desk/new/added-faults.ts';
import { append, swap } from '../../data/fixture.ts';
import { content } from './fixture.ts';

const SOURCES = 'content/data/sources.yaml';
const UNCITED = '\n- id: zz\n  publisher: "Z"\n  accessed: "2025"\n  tier: B\n  voice: press\n';

function added(files: ReturnType<typeof content>, file: string, change: (text: string) => string) {
  return addedFaults(files, new Map([[file, change(files.get(file) ?? '')]]));
}

describe('addedFaults', () => {
  test('are none where the new text is right', () => {
    expect(added(content(), SOURCES, (text) => `# A comment.\n${text}`)).toEqual([]);
  });

  test('are what the new text brings, not what was there and has moved', () => {
    const files = content(append('sources.yaml', UNCITED));
    expect(added(files, SOURCES, (text) => `# A comment.\n${text}`)).toEqual([]);
    const faults = added(files, SOURCES, (text) => `${text}${UNCITED.replace('zz', 'zzz')}`);
    expect(faults.map(({ record, came }) => [record, came])).toEqual([['zzz', 'a source that nothing cites']]);
    expect(faults.every(isUncited)).toBe(true);
  });

  test('have the same fault twice where it comes a second time', () => {
    const files = content(swap('events.yaml', 'kind: summit', 'kind: sumit'));
    const again = added(files, 'content/data/events.yaml', (text) => `${text}\n${text}`);
    expect(again.map(({ came }) => came)).toEqual(['"sumit"']);
  });

  test('have a value for which there are no words', () => {
    const faults = added(content(), 'content/data/figures.yaml', (text) =>
      text.replace('group: force-size', 'group: land'),
    );
    expect(faults.map(({ code, field }) => [code, field])).toEqual([['value-without-words', 'group']]);
  });

  test('have the name of a chapter that the code does not know yet', () => {
    const files = content();
    const text = files.get('content/en/chapters/01-paris-promises.mdx') ?? '';
    const other = text.replace(/title: .*/, 'title: "Barley"').replace(/description: .*/, 'description: "Of barley."');
    const faults = addedFaults(files, new Map([['content/en/chapters/08-new.mdx', other]]));
    expect(faults.map(({ came }) => came)).toEqual(['08-new.mdx']);
    expect(faults.every(isNewChapter)).toBe(true);
  });

  test('have the title and the description of another page, in a chapter that the code does not know yet', () => {
    const files = content();
    const text = files.get('content/en/chapters/01-paris-promises.mdx') ?? '';
    const faults = addedFaults(files, new Map([['content/en/chapters/08-new.mdx', text]]));
    expect(faults.filter((fault) => !isNewChapter(fault)).map(({ code }) => code)).toEqual([
      'title-shared',
      'description-shared',
    ]);
  });
});
