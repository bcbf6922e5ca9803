import { describe, expect, test } from 'vitest';
import { EVERYWHERE, headersByKind } from '../../src/hosts/headers.ts';
import { KIND_NAMES } from '../../src/hosts/kinds.ts';

const headers = headersByKind({ page: [], embed: [] });

describe('headersByKind', () => {
  test('lets nobody frame a page, in two languages', () => {
    expect(headers.page['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(headers.page['X-Frame-Options']).toBe('DENY');
  });

  test('lets everybody frame an embed, a page that is cut off from all others too', () => {
    expect(headers.embed['Content-Security-Policy']).not.toContain('frame-ancestors');
    expect(headers.embed).not.toHaveProperty('X-Frame-Options');
    expect(headers.embed['Cross-Origin-Embedder-Policy']).toBe('require-corp');
    expect(EVERYWHERE['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  });

  test('lets everybody frame what was frozen, and lets it run nothing', () => {
    expect(headers.frozen).not.toHaveProperty('X-Frame-Options');
    expect(headers.frozen['Content-Security-Policy']).not.toMatch(/frame-ancestors|script-src|sandbox/);
  });

  test('keeps what never changes for a year and asks anew for everything else', () => {
    expect(KIND_NAMES.map((kind) => [kind, headers[kind]['Cache-Control']])).toEqual([
      ['asset', 'public, max-age=31536000, immutable'],
      ['worker', 'no-cache'],
      ['embed', 'no-cache'],
      ['frozen', 'public, max-age=31536000, immutable'],
      ['edition', 'no-cache'],
      ['page', 'no-cache'],
      ['file', 'no-cache'],
    ]);
  });

  test('gives everything that a browser shows or runs a policy', () => {
    expect(KIND_NAMES.filter((kind) => !('Content-Security-Policy' in headers[kind]))).toEqual(['asset']);
  });

  test('names no header twice: two values of one would be joined', () => {
    const common = Object.keys(EVERYWHERE);
    expect(KIND_NAMES.flatMap((kind) => Object.keys(headers[kind])).filter((name) => common.includes(name))).toEqual(
      [],
    );
  });

  test('writes no quotation mark, dollar or brace, which the files of hosts would read', () => {
    const values = [EVERYWHERE, ...Object.values(headers)].flatMap((list) => Object.values(list));
    expect(values.filter((value) => /["$%{}\\]/.test(value))).toEqual([]);
  });
});
