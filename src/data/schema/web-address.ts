import { z } from 'zod';

/** Letters that end an address in some place or other where it is written. */
const BREAKING = /[\s"'<>\\^`{|}]/;

/** The address of a page that a reader follows: on the web, at a name that others know too, and without a password. */
export const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).refine((address) => {
  if (BREAKING.test(address)) return false;
  // What is no address at all is told of already.
  if (!URL.canParse(address)) return true;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}, 'an address on the web, without blanks, quotation marks or a password');
