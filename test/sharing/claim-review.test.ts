import { expect, test } from 'vitest';
import type { Claim } from '../../src/data/schema/claim.ts';
import { claimId, sourceId } from '../../src/data/schema/id.ts';
import type { Source } from '../../src/data/schema/source.ts';
import { claimReviews } from '../../src/sharing/claim-review.ts';

const CLAIM: Claim = {
  id: claimId.parse('a-claim'),
  chapter: 'paris-promises',
  kind: 'event',
  statement: 'They met.',
  actors: [],
  verdict: 'refined',
  record: 'They met by video.',
  sources: [],
};
const ARTICLE: Source = {
  id: sourceId.parse('the-article'),
  url: 'https://news.example/a',
  publisher: 'News',
  title: 'A title',
  accessed: '2026-11-22',
  tier: 'C',
  voice: 'press',
};

const reviewsOf = (article: Source) =>
  claimReviews(
    { url: 'https://example.org/', name: 'The Site', logo: 'https://example.org/logo.png' },
    {
      url: 'https://example.org/article/',
      reviewed: '2026-11-22',
      article,
      claims: [CLAIM, { ...CLAIM, id: claimId.parse('an-opinion'), verdict: 'judgement' }],
      verdict: ({ verdict }) => (verdict === 'refined' ? 'Refined' : '?'),
    },
  );

test('claimReviews rates a statement by a word, and gives neither a number nor a date that the article lacks', () => {
  const reviews = reviewsOf(ARTICLE);
  expect(reviews).toMatchObject([
    {
      '@type': 'ClaimReview',
      url: 'https://example.org/article/#a-claim',
      claimReviewed: 'They met.',
      reviewRating: { '@type': 'Rating', alternateName: 'Refined' },
      itemReviewed: { author: { name: 'News' }, appearance: { url: 'https://news.example/a', name: 'A title' } },
    },
  ]);
  const text = JSON.stringify(reviews);
  expect(text).not.toContain('ratingValue');
  expect(text.match(/"datePublished":"[^"]*"/g)).toEqual(['"datePublished":"2026-11-22"']);
});

test('claimReviews gives the date that the article prints', () => {
  expect(reviewsOf({ ...ARTICLE, published: '2026-11-20' })).toMatchObject([
    { datePublished: '2026-11-22', itemReviewed: { datePublished: '2026-11-20' } },
  ]);
});
