import { describe, expect, test } from 'vitest';
import { faults, swap, tables, told } from '../fixture.ts';

describe('source', () => {
  test('has an address of the web', () => {
    expect(told(swap('sources.yaml', 'https://example.com/report', 'ftp://example.com/report'))).toMatchInlineSnapshot(`
      "content/data/sources.yaml:11:8  wire-report › url  [wrong-form]
        11 |   url: "ftp://example.com/report"
           |        ^
        came:    "ftp://example.com/report"
        allowed: an address that begins with https:// or http://"
    `);
  });

  test.each(['example.com/report', 'https//example.com', 'mailto:a@example.com', ''])(
    'may not have the address "%s"',
    (url) => {
      expect(faults(swap('sources.yaml', 'https://example.com/report', url)).map(({ field }) => field)).toEqual([
        'url',
      ]);
    },
  );

  test('may have no address', () => {
    expect(tables(swap('sources.yaml', '  url: "https://example.com/report"\n', '')).sources[1]?.url).toBeUndefined();
  });

  test('has a known tier and a known voice', () => {
    expect(told(swap('sources.yaml', 'tier: B', 'tier: D'))).toMatchInlineSnapshot(`
      "content/data/sources.yaml:14:9  wire-report › tier  [unknown-value]
        14 |   tier: D
           |         ^
        came:    "D"
        allowed: A, B, C, W"
    `);
    expect(told(swap('sources.yaml', 'voice: press', 'voice: pres'))).toMatchInlineSnapshot(`
      "content/data/sources.yaml:15:10  wire-report › voice  [unknown-value]
        15 |   voice: pres
           |          ^
        came:    "pres"
        allowed: official, press, party, think-tank, data-set
        did you mean press?"
    `);
  });

  test('has the code of a language, not of a country', () => {
    const came = (code: string) =>
      faults(swap('sources.yaml', 'language: fr', `language: ${code}`)).map((fault) => fault.came);
    expect([came('uk'), came('nb'), came('en-GB'), came('no')]).toEqual([[], [], [], []]);
    expect([came('ua'), came('xx'), came('cz')]).toEqual([['"ua"'], ['"xx"'], ['"cz"']]);
  });

  test('has a language code', () => {
    expect(told(swap('sources.yaml', 'language: fr', 'language: French'))).toMatchInlineSnapshot(`
      "content/data/sources.yaml:6:13  elysee-statement › language  [wrong-form]
        6 |   language: French
          |             ^
        came:    "French"
        allowed: a language code such as en or uk"
    `);
    expect(tables(swap('sources.yaml', 'language: fr', 'language: pt-BR')).sources[0]?.language).toBe('pt-BR');
  });

  describe('archived', () => {
    const copied = (copy: string) => swap('sources.yaml', '  language: fr\n', `  language: fr\n  archived: ${copy}\n`);

    test('is an address with https, and a day', () => {
      const copy = { url: 'https://web.archive.example/1/https://a.example/', date: '2026-11-29' };
      expect(tables(copied(JSON.stringify(copy))).sources[0]?.archived).toEqual(copy);
    });

    test('may not be reached without https', () => {
      expect(told(copied('{ url: "http://a.example/1", date: "2026-11-29" }'))).toMatchInlineSnapshot(`
        "content/data/sources.yaml:7:20  elysee-statement › archived.url  [wrong-form]
          7 |   archived: { url: "http://a.example/1", date: "2026-11-29" }
            |                    ^
          came:    "http://a.example/1"
          allowed: an address that begins with https://"
      `);
    });

    test.each(['{ url: "https://a.example/1" }', '{ date: "2026-11-29" }'])('may not be %s', (copy) => {
      expect(faults(copied(copy)).map(({ code }) => code)).toEqual(['missing-field']);
    });
  });
});
