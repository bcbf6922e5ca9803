import { describe, expect, test } from 'vitest';
import type { Opening } from '../../src/data/schema/opening.ts';
import { checkOpening } from '../../src/mdx/check-opening.ts';
import { type Overrides, swap, tables } from '../data/fixture.ts';
import { faultsInFile } from './fixture.ts';

const chapter = (opening: string) =>
  faultsInFile(
    'content/en/chapters/01-paris-promises.mdx',
    `---\ntitle: A\norder: 1\nopening: ${opening}\ndescription: One.\nupdated: "2026-06-30"\n---\n\nWords.\n`,
  );

describe('the opening of a chapter', () => {
  test('is asked for', () => {
    expect(chapter('')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:4:10  front matter › opening  [wrong-type]
        came:    null
        allowed: a record with fields"
    `);
  });
  test('is one of those that there are', () => {
    expect(chapter('{ show: stagse }')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:4:18  front matter › opening.show  [unknown-value]
        came:    "stagse"
        allowed: counted, sentence, sizes, attacks, waits, dates, stages
        did you mean stages?"
    `);
  });
  test('names records that exist', () => {
    expect(chapter('{ show: sizes, figures: [force-46k, nothing-like-it] }')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:4:35  front matter › opening.figures.0  [unknown-id]
        came:    "force-46k"
        allowed: an id of figures.yaml in the group force-size, with a number
        did you mean force-64k?

      content/en/chapters/01-paris-promises.mdx:4:46  front matter › opening.figures.1  [unknown-id]
        came:    "nothing-like-it"
        allowed: an id of figures.yaml in the group force-size, with a number"
    `);
  });
  test('shows no fewer than two numbers', () => {
    expect(chapter('{ show: sizes, figures: [] }')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:4:34  front matter › opening.figures  [wrong-size]
        came:    []
        allowed: two to four ids of figures"
    `);
  });
  test('forks only at a sentence that was taken apart', () => {
    expect(chapter('{ show: sentence, quote: no-such-quote, article: no-such-quote }')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:4:35  front matter › opening.quote  [unknown-id]
        came:    "no-such-quote"
        allowed: an id of quotes.yaml that anatomy.yaml takes apart

      content/en/chapters/01-paris-promises.mdx:4:59  front matter › opening.article  [unknown-id]
        came:    "no-such-quote"
        allowed: an id of quotes.yaml"
    `);
  });
  test.each(['{ show: attacks }', '{ show: stages }'])('may need no id: %s', (opening) => {
    expect(chapter(opening)).toBe('');
  });
});

describe('checkOpening takes what can be shown:', () => {
  const allowed = (opening: object, overrides: Overrides = {}) =>
    checkOpening('', opening as Opening, () => ({ line: 1, column: 1 }), tables(overrides)).map(
      (fault) => fault.allowed,
    );

  test('sizes of a force, as numbers', () => {
    const of = (id: string) => allowed({ show: 'sizes', figures: [id] });
    expect([of('force-64k'), of('force-range')]).toEqual([[], []]);
    expect(
      allowed(
        { show: 'sizes', figures: ['force-range'] },
        swap('figures.yaml', '  low: 10000\n  high: 30000\n', '  said: "tens of thousands"\n  plot: false\n'),
      ),
    ).toEqual(['an id of figures.yaml in the group force-size, with a number']);
  });
  test('each of them once', () => {
    expect(allowed({ show: 'sizes', figures: ['force-64k', 'force-range', 'force-64k'] })).toEqual([
      expect.stringContaining('once'),
    ]);
  });
  test('a step with somebody on it', () => {
    const counted = { show: 'counted', rung: 'pledged' };
    expect(allowed(counted)).toEqual([]);
    const nobody = swap('rungs.yaml', 'named:\n    - { actor: fr, how: itself }\n', 'named: []\n');
    expect(allowed(counted, { ...nobody, ...swap('figures.yaml', 'value: 26', 'value: 0') })).toEqual([
      'an id of rungs.yaml that counts somebody',
    ]);
  });
  test('days within the record', () => {
    const dates = { show: 'dates', events: ['paris-summit'] };
    expect(allowed(dates)).toEqual([]);
    expect(allowed(dates, swap('events.yaml', 'date: "2025-09-04"', 'date: "2025-09-03"'))).toEqual([
      'an id of events.yaml, of an event from 2025-09-04 to 2026-07-01',
    ]);
  });
});
