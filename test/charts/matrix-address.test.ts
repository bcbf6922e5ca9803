import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultView, readView, writeView } from '../../src/charts/matrix-address.ts';
import { DOMAINS } from '../../src/data/domains.ts';
import { LEVELS } from '../../src/data/levels.ts';

const CHOICES = {
  regions: ['northern', 'western', 'beyond-europe'],
  days: ['2025-09-04', '2025-12-16', '2026-01-06', '2026-07-01'],
};
const DEFAULT = { domain: 'all', region: 'all', level: 'all', sort: 'level', asOf: '2026-07-01' };
const read = (query: string) => readView(query, CHOICES);

describe('defaultView', () => {
  test('shows everything on the last day, by level', () => {
    expect(defaultView(CHOICES)).toEqual(DEFAULT);
  });
});

describe('readView', () => {
  test('takes an empty query for the default', () => {
    expect(read('')).toEqual({ view: DEFAULT, faults: [] });
  });

  test('reads every part', () => {
    expect(read('?domain=air&region=western&level=in-place&sort=name&asof=2025-12-16')).toEqual({
      view: { domain: 'air', region: 'western', level: 'in-place', sort: 'name', asOf: '2025-12-16' },
      faults: [],
    });
  });

  test.each([
    ['domain', 'space'],
    ['domain', ''],
    ['domain', 'Air'],
    ['region', 'eastern'],
    ['level', 'firm'],
    ['sort', 'size'],
    ['asof', 'yesterday'],
    ['asof', '2026'],
    ['asof', '2025-13-01'],
    ['asof', '2026-02-30'],
  ])('%s=%s falls back to the default and is told of', (name, value) => {
    expect(read(`?${name}=${value}`)).toEqual({ view: DEFAULT, faults: [{ name, value }] });
  });

  test('keeps what it knows beside what it does not', () => {
    const { view, faults } = read('?domain=space&sort=region&level=firm');
    expect(view).toEqual({ ...DEFAULT, sort: 'region' });
    expect(faults).toEqual([
      { name: 'domain', value: 'space' },
      { name: 'level', value: 'firm' },
    ]);
  });

  test('takes a day between two changes for the change before it', () => {
    expect(read('?asof=2025-12-31')).toEqual({ view: { ...DEFAULT, asOf: '2025-12-16' }, faults: [] });
  });

  test.each(['2025-09-03', '2026-07-02'])('tells of a day outside the record: %s', (asof) => {
    expect(read(`?asof=${asof}`)).toEqual({ view: DEFAULT, faults: [{ name: 'asof', value: asof }] });
  });

  test('has no say about what it does not own', () => {
    expect(read('?utm=x&page=2')).toEqual({ view: DEFAULT, faults: [] });
  });
});

describe('writeView', () => {
  test('writes nothing for the default', () => {
    expect(writeView(defaultView(CHOICES), CHOICES)).toBe('');
  });

  test('writes what differs from the default, in a fixed order', () => {
    expect(writeView({ ...defaultView(CHOICES), asOf: '2025-09-04', domain: 'air' }, CHOICES)).toBe(
      '?domain=air&asof=2025-09-04',
    );
  });

  test('keeps foreign parameters and takes its own out', () => {
    expect(writeView(defaultView(CHOICES), CHOICES, '?utm=x&domain=air&utm=y')).toBe('?utm=x&utm=y');
    expect(writeView({ ...defaultView(CHOICES), sort: 'name' }, CHOICES, '?utm=x')).toBe('?utm=x&sort=name');
  });

  test('replaces a value that meant nothing', () => {
    expect(writeView(read('?domain=space').view, CHOICES, '?domain=space')).toBe('');
  });

  const anyView = fc.record({
    domain: fc.constantFrom('all' as const, ...DOMAINS),
    region: fc.constantFrom('all', ...CHOICES.regions),
    level: fc.constantFrom('all' as const, ...LEVELS),
    sort: fc.constantFrom('level' as const, 'name' as const, 'region' as const),
    asOf: fc.constantFrom(...CHOICES.days),
  });

  test('is read back as it was written, whatever else the address holds', () => {
    fc.assert(
      fc.property(anyView, fc.webQueryParameters(), (view, foreign) => {
        const own = ['domain', 'region', 'level', 'sort', 'asof'];
        const others = [...new URLSearchParams(foreign)].filter(([name]) => !own.includes(name));
        const written = writeView(view, CHOICES, foreign);
        expect(read(written)).toEqual({ view, faults: [] });
        expect([...new URLSearchParams(written)].filter(([name]) => !own.includes(name))).toEqual(others);
      }),
      { numRuns: 200 },
    );
  });

  test('any query at all is read without an error, into a view that can be shown', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (asof, domain) => {
        const { view } = read(`?${new URLSearchParams({ asof, domain })}`);
        expect(CHOICES.days).toContain(view.asOf);
        expect(['all', ...DOMAINS]).toContain(view.domain);
      }),
      { numRuns: 200 },
    );
  });
});
