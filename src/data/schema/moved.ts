import { z } from 'zod';
import { date, words } from './field.ts';

const address = z
  .string()
  .max(200, 'at most 200 characters: a page is made there')
  .regex(
    // Some hosts show at /404/ what stands there for every address that is not there.
    /^\/(?!404\/)(?:[a-z0-9-]+\/)*(?:#[\w-]+)?$/,
    'the address of a page from the root of the site, such as /method/, or of a place on it, such as /method/#glossary; not /404/',
  );

/** An address that was given to readers once, and where they find now what stood there. */
export const moved = z.strictObject({
  from: address.describe('The old address: /page/ of a page that went, /page/#place of a place on one that stayed.'),
  to: address.describe('Where it stands now.'),
  what: words.describe('What stood there, in a few words: the link to it.'),
  date: date.describe('The day on which it moved.'),
});

export type Moved = Readonly<z.infer<typeof moved>>;
