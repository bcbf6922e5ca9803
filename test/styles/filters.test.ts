import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { VERDICTS } from '../../src/data/schema/claim.ts';
import { EVENT_KINDS } from '../../src/data/schema/event.ts';
import { PROMISE_STATUS } from '../../src/data/schema/promise.ts';
import { DONOR_MEASURES } from '../../src/data/select/donors.ts';
import { FLANK_KINDS } from '../../src/data/select/flank.ts';

interface Rules {
  /** Selectors of what a filter hides. */
  hiding: string[];
  /** Selectors of the choice that is marked as the one that holds. */
  chosen: string[];
}

function readRules(css: string): Rules {
  const rules: Rules = { hiding: [], chosen: [] };
  postcss.parse(css).walkRules(({ selectors, nodes }) => {
    const hides = nodes.some((node) => node.type === 'decl' && node.prop === 'display' && node.value === 'none');
    rules[hides ? 'hiding' : 'chosen'].push(...selectors);
  });
  return rules;
}

const FILTERS = [
  ...EVENT_KINDS.map((kind) => ['timeline', kind, `.event:not([data-kind="${kind}"])`] as const),
  ...CHAPTERS.map((chapter) => ['timeline', chapter, `.event:not([data-chapters~="${chapter}"])`] as const),
  ...VERDICTS.map((verdict) => ['article-checked', verdict, `.claim:not([data-verdict="${verdict}"])`] as const),
  ...PROMISE_STATUS.map((status) => ['promise-ledger', status, `.promise:not([data-status="${status}"])`] as const),
  ...DONOR_MEASURES.map((by) => ['aid-by-donor', by, `.donors__list:not([data-by="${by}"])`] as const),
  ...FLANK_KINDS.map((kind) => ['flank-map', kind, `.spot:not([data-kind="${kind}"])`] as const),
];

/** What is amiss in a sheet of filters, in words. */
function findFaults(css: string): string[] {
  const { hiding, chosen } = readRules(css);
  const holds = (figure: string, name: string) => `.filters:has(#${figure}-${name}:target)`;
  const expected = {
    hiding: FILTERS.map(([figure, name, hidden]) => `${holds(figure, name)} ${hidden}`),
    chosen: [
      '.filters:not(:has(> span:target)) a[data-filter="all"]',
      '.filters:not(:has(> span:target)) a[data-filter="euros"]',
      '.filters:has(> span[id$="-all"]:target) a[data-filter="all"]',
      ...FILTERS.map(([figure, name]) => `${holds(figure, name)} a[data-filter="${name}"]`),
    ],
  };
  const compare = (sort: keyof Rules, found: readonly string[]) => [
    ...expected[sort].flatMap((selector) => {
      const times = found.filter((other) => other === selector).length;
      return times === 1 ? [] : [`${sort}, ${times} times: ${selector}`];
    }),
    ...found
      .filter((selector) => !expected[sort].includes(selector))
      .map((selector) => `${sort}, unknown: ${selector}`),
  ];
  return [...compare('hiding', hiding), ...compare('chosen', chosen)];
}

describe('filters.css', () => {
  const css = readFileSync('src/styles/filters.css', 'utf8');

  test('has one rule that hides and one that marks for every kind of event, chapter, verdict and status, and no other', () => {
    expect(findFaults(css)).toEqual([]);
  });

  test.each([
    ['a hiding rule that is missing', '.filters:has(#timeline-law:target) .event:not([data-kind="law"]),', ''],
    ['a marking rule that is missing', '.filters:has(#timeline-law:target) a[data-filter="law"],', ''],
    ['a rule that hides by another name', '.event:not([data-kind="law"])', '.event:not([data-kind="laws"])'],
    ['a rule for what is not there', '.filters:has(#timeline-law:target) a', '.filters:has(#timeline-vote:target) a'],
  ])('the check tells of %s', (_, from, to) => {
    expect(css).toContain(from);
    expect(findFaults(css.replace(from, to)).length).toBeGreaterThan(0);
  });

  test('kinds of event and chapters share no name, so that one address means one filter', () => {
    const names = FILTERS.filter(([figure]) => figure === 'timeline').map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('all');
  });
});
