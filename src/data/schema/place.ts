import { z } from 'zod';
import { reviewBy, sources, words } from './field.ts';
import { placeId, sourceId } from './id.ts';

function degrees(most: number) {
  const allowed = `degrees from -${most} to ${most}`;
  return z.number().min(-most, allowed).max(most, allowed);
}

/** How exact a point is; `content/i18n/en.yaml` has words for each. */
const PRECISIONS = ['site', 'village', 'town', 'city', 'district', 'county-town'] as const;

/** What a place is. The map of the flank draws the first six. */
const KINDS = [
  ...(['incursion', 'airspace', 'air-base', 'hub', 'headquarters', 'corridor'] as const),
  ...(['pipeline', 'summit', 'talks', 'capital', 'eu-meeting', 'reference'] as const),
] as const;

/** A point on the map. WGS 84; `precision` says whether it is the site or only the nearest town. */
export const place = z.strictObject({
  id: placeId,
  name: words,
  country: words.describe('Two small letters: pl, gb.'),
  lat: degrees(90),
  lon: degrees(180),
  precision: z.enum(PRECISIONS),
  kind: z.enum(KINDS),
  note: words.optional(),
  coordSources: z.array(sourceId),
  sources,
  reviewBy,
});

export type Place = Readonly<z.infer<typeof place>>;
