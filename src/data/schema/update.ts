import { z } from 'zod';
import { says } from '../faults/table.ts';
import { date, words } from './field.ts';
import { rule } from './rule.ts';

/** A dated change to the site. A correction names the records that it changes. */
export const update = z
  .strictObject({
    date: date.describe('The day of the change.'),
    kind: z.enum(['addition', 'change', 'correction']).describe('A correction mends what was wrong here.'),
    records: z.array(words).describe('The ids of the records that it changes.'),
    what: words.describe('What changed, for readers.'),
    why: words.describe('Why it changed.'),
  })
  .refine((row) => row.kind !== 'correction' || row.records.length > 0, {
    ...rule(says('correction-of-what', '')),
    path: ['records'],
  });

export type Update = Readonly<z.infer<typeof update>>;
