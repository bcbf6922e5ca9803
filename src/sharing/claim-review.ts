import type { ClaimReview } from 'schema-dts';
import type { DateText } from '../data/dates.ts';
import type { Claim } from '../data/schema/claim.ts';
import type { Source } from '../data/schema/source.ts';
import { type Home, publisherOf, workOf } from './linked-data.ts';

export interface ReviewInput {
  /** The address of the page on which the claims are reviewed. */
  url: string;
  reviewed: DateText;
  /** Where the claims were made. */
  article: Source;
  claims: readonly Claim[];
  /** A verdict as readers read it. */
  verdict(claim: Claim): string;
}

/**
 * Each statement of the article that was checked, with our verdict as a word: we have no scale of numbers, so none is
 * given. What the record calls a judgement is the article's opinion and was not checked.
 */
export function claimReviews(home: Home, { url, reviewed, article, claims, verdict }: ReviewInput): ClaimReview[] {
  return claims
    .filter((claim) => claim.verdict !== 'judgement')
    .map((claim) => ({
      '@type': 'ClaimReview',
      '@id': `${url}#${claim.id}`,
      url: `${url}#${claim.id}`,
      claimReviewed: claim.statement,
      reviewBody: claim.record,
      datePublished: reviewed,
      author: publisherOf(home),
      reviewRating: { '@type': 'Rating', alternateName: verdict(claim) },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Organization', name: article.publisher },
        // Only if the article prints one: we do not put a date of our own in its place.
        ...(article.published === undefined ? {} : { datePublished: article.published }),
        appearance: workOf(article),
      },
    }));
}
