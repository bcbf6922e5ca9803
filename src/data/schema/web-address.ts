import { z } from 'zod';

/** Letters that end an address in some place or other where it is written, and signs that nobody sees in it. */
const BREAKING = /[\s\p{C}"'<>\\^`{|}]/u;

/** On the web, at a name that others know too, and without a password. */
const addressOf = (protocol: RegExp, begins: string) =>
  z.url({ protocol, hostname: z.regexes.domain, error: `an address that begins with ${begins}` }).refine((address) => {
    if (BREAKING.test(address)) return false;
    // What is no address at all is told of already.
    if (!URL.canParse(address)) return true;
    const { username, password } = new URL(address);
    return username === '' && password === '';
  }, 'an address on the web, without blanks, quotation marks or a password');

/** The address of a page that a reader follows. */
export const webAddress = addressOf(/^https?$/, 'https:// or http://');

/** One that nobody can change on the way. */
export const secureAddress = addressOf(/^https$/, 'https://');
