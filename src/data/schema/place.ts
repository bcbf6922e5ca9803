import { z } from 'zod';
import { sources, words } from './field.ts';
import { placeId, sourceId } from './id.ts';

/** A point on the map. WGS 84; `precision` says whether it is the site or only the nearest town. */
export const place = z.strictObject({
  id: placeId,
  name: words,
  country: words,
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  precision: words,
  kind: words,
  note: words.optional(),
  coordSources: z.array(sourceId),
  sources,
});

export type Place = Readonly<z.infer<typeof place>>;
