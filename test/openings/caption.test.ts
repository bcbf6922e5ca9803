import { describe, expect, test } from 'vitest';
import type { Tables } from '../../src/data/parse.ts';
import type { OpeningOf } from '../../src/data/schema/opening.ts';
import { openingCaption, sayNamed, sizesInOrder } from '../../src/openings/caption.ts';
import { tables } from '../data/fixture.ts';

/** Sizes by id: who named each, and when. */
function withSizes(...sizes: readonly [id: string, speaker: 'kyiv' | 'others', asOf: string][]): Tables {
  const [row] = tables().figures;
  return {
    ...tables(),
    figures: sizes.map(([id, speaker, asOf]) => ({ ...row, id, speaker, asOf })),
  } as unknown as Tables;
}

const sizes = (...ids: readonly string[]) => ({ show: 'sizes', figures: ids }) as unknown as OpeningOf<'sizes'>;

describe('openingCaption', () => {
  test.each([
    [['kyiv', 'others', 'others', 'others'], 'Four', 'The bar in full ink is Kyiv’s, the paler ones are not.'],
    [['kyiv', 'others'], 'Two', 'The bar in full ink is Kyiv’s, the paler one is not.'],
    [['kyiv', 'others', 'kyiv'], 'Three', 'The bars in full ink are Kyiv’s, the paler one is not.'],
    [['kyiv', 'kyiv'], 'Two', 'All of them are Kyiv’s.'],
    [['others', 'others'], 'Two', 'None of them is Kyiv’s.'],
  ] as const)('counts the sizes, and says of %j whose they are', (speakers, count, whose) => {
    const rows = speakers.map((speaker, index) => [`a${index}`, speaker, '2025-09-04'] as const);
    expect(
      openingCaption(
        sizes(...rows.map(([id]) => id)),
        withSizes(...rows.map((row) => [...row] as [string, 'kyiv' | 'others', string])),
      ),
    ).toBe(`${count} of the sizes named for a foreign force, in order of time. ${whose} No line joins them.`);
  });

  test('says what a step counts, who counted it and when', () => {
    expect(openingCaption({ show: 'counted', rung: 'pledged' as never }, tables())).toBe(
      'States that pledged. Counted by: A president, 4\u00A0September\u00A02025. One disc is one country.',
    );
  });

  test('counts the conditions', () => {
    const edges = ['a', 'b'] as never;
    expect(openingCaption({ show: 'waits', edges }, tables())).toMatch(/^Two of the conditions that somebody has set/);
  });

  test('is the same for an opening that chooses nothing', () => {
    expect(openingCaption({ show: 'attacks' }, tables())).toMatch(/^Strike drones launched/);
  });
});

test('sizesInOrder puts the sizes in order of time, and leaves those of one day as they came', () => {
  const some = withSizes(['c', 'kyiv', '2025-09-04'], ['a', 'kyiv', '2025-01-21'], ['b', 'kyiv', '2025-09-04']);
  expect(sizesInOrder(['c', 'a', 'b'], some).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
});

test('sayNamed says who can be told: some, all or none', () => {
  expect(sayNamed(['France', 'Italy'], 3)).toMatch(
    /^2 can be identified .*: France, Italy\. No source names the other 3\.$/,
  );
  expect(sayNamed(['France'], 0)).toBe('All of them can be identified from what was said in public: France.');
  expect(sayNamed([], 3)).toBe('No source names any of them.');
});
