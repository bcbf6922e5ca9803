import { describe, expect, test } from 'vitest';
import { faults, swap, tables, told } from '../fixture.ts';

describe('figure', () => {
  test('is a value, a range or words', () => {
    const [value, range] = tables().figures;
    expect([value?.value, range?.low, range?.high]).toEqual([64_000, 10_000, 30_000]);
    const words = '  said: "tens of thousands"\n  plot: false\n';
    const [, worded] = tables(swap('figures.yaml', '  low: 10000\n  high: 30000\n', words)).figures;
    expect(worded?.said).toBe('tens of thousands');
  });

  test('with rivals says why it is shown, and without them says nothing of the kind', () => {
    const reason = '  reading: "The later of two."\n';
    expect(told(swap('figures.yaml', reason, ''))).toMatchInlineSnapshot(`
      "content/data/figures.yaml:1:3  force-64k › reading  [reading-unreasoned]
        1 | - id: force-64k
          |   ^
        came:    nothing
        allowed: why this reading is shown, or stands beside another, with rivals and with no other figure"
    `);
    const alone = faults(swap('figures.yaml', '  rivals: [force-range]\n', ''));
    expect(alone.map(({ code, field }) => [code, field])).toEqual([['reading-unreasoned', 'reading']]);
    expect(faults(swap('figures.yaml', `  rivals: [force-range]\n${reason}`, ''))).toEqual([]);
  });

  test('is no rival of its own', () => {
    const [fault] = faults(swap('figures.yaml', 'rivals: [force-range]', 'rivals: [force-range, force-64k]'));
    expect([fault?.code, fault?.field, fault?.allowed]).toEqual([
      'wrong-form',
      'rivals',
      'ids of other figures than this one',
    ]);
  });

  test('is not a value and a range at once', () => {
    expect(told(swap('figures.yaml', 'low: 10000', 'value: 20000\n  low: 10000'))).toMatchInlineSnapshot(`
      "content/data/figures.yaml:17:10  force-range › value  [which-number]
        17 |   value: 20000
           |          ^
        came:    20000
        allowed: exactly one of: value, low and high together, said"
    `);
  });

  test('is not a value and words at once', () => {
    expect(faults(swap('figures.yaml', 'value: 64000', 'value: 64000\n  said: "many"'))).toHaveLength(1);
  });

  test('is not without all three', () => {
    expect(told(swap('figures.yaml', '  value: 64000\n', ''))).toMatchInlineSnapshot(`
      "content/data/figures.yaml:1:3  force-64k › value  [which-number]
        1 | - id: force-64k
          |   ^
        came:    nothing
        allowed: exactly one of: value, low and high together, said"
    `);
  });

  test('has no half of a range', () => {
    expect(told(swap('figures.yaml', '  high: 30000\n', ''))).toMatchInlineSnapshot(`
      "content/data/figures.yaml:13:3  force-range › value  [which-number]
        13 | - id: force-range
           |   ^
        came:    nothing
        allowed: exactly one of: value, low and high together, said"
    `);
  });

  test('has no half of a range beside a value', () => {
    expect(faults(swap('figures.yaml', 'value: 64000', 'value: 64000\n  low: 10000'))).toHaveLength(1);
    expect(faults(swap('figures.yaml', 'value: 64000', 'said: "many"\n  high: 10000'))).toHaveLength(1);
  });

  test('has the lower end first', () => {
    expect(told(swap('figures.yaml', 'low: 10000', 'low: 40000'))).toMatchInlineSnapshot(`
      "content/data/figures.yaml:17:8  force-range › low  [low-not-below-high]
        17 |   low: 40000
           |        ^
        came:    40000
        allowed: low below high"
    `);
  });

  test('has two different ends', () => {
    expect(faults(swap('figures.yaml', 'low: 10000', 'low: 30000')).map(({ field }) => field)).toEqual(['low']);
  });

  test('has a known kind, qualifier and speaker', () => {
    expect(told(swap('figures.yaml', 'kind: sounding', 'kind: soundings'))).toMatchInlineSnapshot(`
      "content/data/figures.yaml:3:9  force-64k › kind  [unknown-value]
        3 |   kind: soundings
          |         ^
        came:    "soundings"
        allowed: ask, sounding, plan, leak, pledge, count, measurement
        did you mean sounding?"
    `);
    expect(told(swap('figures.yaml', 'unit: troops', 'unit: troops\n  qualifier: at-lest'))).toMatchInlineSnapshot(`
      "content/data/figures.yaml:7:14  force-64k › qualifier  [unknown-value]
        7 |   qualifier: at-lest
          |              ^
        came:    "at-lest"
        allowed: at-least, more-than, fewer-than, up-to, about, nearly
        did you mean at-least?"
    `);
    expect(told(swap('figures.yaml', 'unit: troops', 'unit: troops\n  speaker: Kyiv'))).toMatchInlineSnapshot(`
      "content/data/figures.yaml:7:12  force-64k › speaker  [unknown-value]
        7 |   speaker: Kyiv
          |            ^
        came:    "Kyiv"
        allowed: kyiv, others
        did you mean kyiv?"
    `);
  });
});
