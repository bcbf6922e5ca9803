import { createHash } from 'node:crypto';
import { HASHED } from '../offline/build.ts';

/** Elements that make a browser fetch something by itself. A page's icons for a home screen are not among them. */
const FETCHING = /<(?:(?:img|source|script)\b|link rel="(?:stylesheet|icon)")[^>]*>/g;
const ADDRESS = /\b(?:src|srcset|href)="([^"\s]+)"/g;

/** Paths below the site's that a page fetches under names that stay the same from build to build. */
export function namedParts(html: string, base: string): string[] {
  return [...html.matchAll(FETCHING)]
    .flatMap(([element]) => [...element.matchAll(ADDRESS)].map(([, address = '']) => address))
    .flatMap((address) => (address.startsWith(base) ? [address.slice(base.length)] : []))
    .filter((path) => !path.startsWith(HASHED));
}

/** The beginning of the hash of what a file holds, as the worker counts it. */
export const hashOf = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);
