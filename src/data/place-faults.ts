import type { Fault } from './fault.ts';
import { says } from './faults/table.ts';
import type { LocatedTables } from './parse.ts';
import { boxesOf, type GeoBox } from './world.ts';

/** The atlas calls most countries as we do. */
const IN_ATLAS: Readonly<Record<string, string>> = { us: 'United States of America', tr: 'Turkey' };

/** How far outside of its country a place may lie, in degrees: borders and coasts of the atlas are simplified. */
const NEAR = 0.5;

const named = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The English name of a country; undefined for what is no code of one. */
function countryName(code: string): string | undefined {
  // A code of its own stands for regions that are not known.
  return /^(?!zz)[a-z]{2}$/.test(code) ? named.of(code.toUpperCase()) : undefined;
}

const holds = ({ south, north, west, east }: GeoBox, lat: number, lon: number) =>
  lat >= south - NEAR && lat <= north + NEAR && lon >= west - NEAR && lon <= east + NEAR;

/** Places whose country there is not, or that lie outside of it: coordinates changed, a sign or a digit lost. */
export function placeFaults({ places: read }: LocatedTables): Fault[] {
  return read.rows.flatMap((entry): Fault[] => {
    const { id, country, lat, lon } = entry.row;
    const faultIn = (field: 'country' | 'lat') => ({ file: read.file, ...entry.at([field]), record: id, field });
    const name = countryName(country);
    if (name === undefined) return [{ ...faultIn('country'), ...says('country-code', country) }];
    const boxes = boxesOf(IN_ATLAS[country] ?? name);
    if (boxes.length === 0 || boxes.some((box) => holds(box, lat, lon))) return [];
    const swapped = boxes.some((box) => holds(box, lon, lat));
    const meant = swapped ? `lat: ${lon} and lon: ${lat}` : undefined;
    return [{ ...faultIn('lat'), ...says('place-outside', `${lat} north, ${lon} east`, name), meant }];
  });
}
