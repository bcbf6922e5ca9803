import { formatFixed } from '../i18n/number.ts';
import type { Cell } from './figure.ts';

const MOST_PLACES = 3;

/** How many decimals a number has, up to the three that tables show. */
const placesOf = (value: number) => {
  const [, decimals = ''] = value.toFixed(MOST_PLACES).split('.');
  return decimals.replace(/0+$/, '').length;
};

/** Writes the numbers of one column with as many decimals as its finest has: points stand under one another. */
export function writeNumbers(cells: readonly (Cell | undefined)[]): (value: number) => string {
  const places = Math.max(0, ...cells.map((cell) => (typeof cell === 'number' ? placesOf(cell) : 0)));
  return (value) => formatFixed(value, places);
}
