import { describe, expect, test } from 'vitest';
import { EVERYWHERE, type Headers, headersWith } from '../../src/hosts/headers.ts';
import { KIND_NAMES, type Kind } from '../../src/hosts/kinds.ts';

const headersFor = headersWith({ page: [], embed: [] });
const headers = Object.fromEntries(KIND_NAMES.map((kind) => [kind, headersFor(kind, [])])) as Record<Kind, Headers>;

describe('headersWith', () => {
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

  test('lets in the styles that stand in a document, and never all', () => {
    const style = "'sha256-abc'";
    const shown = KIND_NAMES.filter((kind) => kind !== 'asset' && kind !== 'worker');
    const rules = (kind: Kind, styles: string[]) =>
      /style-src [^;]*/.exec(headersFor(kind, styles)['Content-Security-Policy'] ?? '')?.[0];
    expect(shown.map((kind) => [kind, rules(kind, [style]), rules(kind, [])])).toEqual([
      ['embed', `style-src 'self' ${style}`, "style-src 'self'"],
      ['frozen', `style-src ${style}`, undefined],
      ['edition', `style-src ${style}`, undefined],
      ['page', `style-src 'self' ${style}`, "style-src 'self'"],
      ['file', `style-src ${style}`, undefined],
    ]);
    expect(JSON.stringify(headers)).not.toContain('unsafe');
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
