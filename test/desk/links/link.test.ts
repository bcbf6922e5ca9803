import { describe, expect, test } from 'vitest';
import { hostOf, linksOf } from '../../../src/desk/links/link.ts';
import { swap } from '../../data/fixture.ts';
import { content } from '../fixture.ts';

describe('linksOf', () => {
  test('finds the address of every source with its place', () => {
    expect(linksOf(content().tables).map(({ line, source, field, address }) => [line, source, field, address])).toEqual(
      [
        [2, 'elysee-statement', 'url', 'https://www.example.com/statement'],
        [11, 'wire-report', 'url', 'https://example.com/report'],
      ],
    );
  });

  test('finds the copy behind its source', () => {
    const copied = swap(
      'sources.yaml',
      '  language: fr\n',
      '  archived: { url: "https://a.example/1", date: "2026-11-29" }\n',
    );
    expect(linksOf(content(copied).tables)[1]).toMatchObject({
      source: 'elysee-statement',
      field: 'archived.url',
      address: 'https://a.example/1',
      line: 6,
    });
  });

  test('leaves out a source without an address', () => {
    const none = swap('sources.yaml', '  url: "https://example.com/report"\n', '');
    expect(linksOf(content(none).tables).map(({ source }) => source)).toEqual(['elysee-statement']);
  });
});

test('hostOf is the host with its port', () => {
  expect(hostOf({ address: 'https://www.example.com:8443/a' })).toBe('www.example.com:8443');
});
