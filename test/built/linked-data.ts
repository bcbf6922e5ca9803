import { parsePage } from './dist.ts';

/** One thing that a page tells of, as it was written. */
export interface Told {
  '@type': string;
  [property: string]: unknown;
}

/** Everything that a page tells as data. Throws where a block cannot be read. */
export function readLinkedData(html: string): Told[] {
  const $ = parsePage(html);
  return $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((element) => (JSON.parse($(element).text()) as { '@graph': Told[] })['@graph']);
}
