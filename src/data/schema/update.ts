import { z } from 'zod';
import { says } from '../faults/table.ts';
import { date, words } from './field.ts';
import { rule } from './rule.ts';

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
    ...rule(says('correction-of-what', '')),
    path: ['records'],
  });

export type Update = Readonly<z.infer<typeof update>>;
