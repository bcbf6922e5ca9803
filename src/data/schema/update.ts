import { z } from 'zod';
import { date, words } from './field.ts';

/** A dated change to the site. A correction names the records that it changes. */
export const update = z
  .strictObject({
    date,
    kind: z.enum(['addition', 'change', 'correction']),
    records: z.array(words),
    what: words,
    why: words,
  })
  .refine((row) => row.kind !== 'correction' || row.records.length > 0, {
    message: 'a correction names at least one record id',
    path: ['records'],
  });

export type Update = Readonly<z.infer<typeof update>>;
