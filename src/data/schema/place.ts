import { z } from 'zod';
import { reviewBy, sources, words } from './field.ts';
import { placeId, sourceId } from './id.ts';

function degrees(most: number) {
  const allowed = `degrees from -${most} to ${most}`;
  return z.number().min(-most, allowed).max(most, allowed);
}

/** A point on the map. WGS 84; `precision` says whether it is the site or only the nearest town. */
export const place = z.strictObject({
  id: placeId,
  name: words,
  country: words,
  lat: degrees(90),
  lon: degrees(180),
  precision: words,
  kind: words,
  note: words.optional(),
  coordSources: z.array(sourceId),
  sources,
  reviewBy,
});

export type Place = Readonly<z.infer<typeof place>>;
