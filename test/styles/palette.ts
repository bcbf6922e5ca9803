import type { Color } from 'culori';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  lab,
  parse,
} from 'culori';
import { contrast, type Themed } from './contrast.ts';

export type Eye = 'normal vision' | 'deuteranopia' | 'protanopia' | 'tritanopia' | 'grey';

/** Eyes and screens that a palette must hold for. */
const EYES: Readonly<Record<Eye, (colour: Color) => Color>> = {
  'normal vision': (colour) => colour,
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
  grey: filterGrayscale(1),
};

/** Least contrast of a mark with the page: WCAG 2.2, 1.4.11. */
const LEAST_CONTRAST = 3;
/** Least difference of two neighbours on a ramp, by CIEDE2000. */
const LEAST_DIFFERENCE = 9.7;

const difference = differenceCiede2000();

function colourOf(hex: string): Color {
  const colour = parse(hex);
  if (!colour) throw new RangeError(`Not a colour: ${hex}`);
  return colour;
}

/** How far apart neighbours of a palette are for one eye: the smallest step, by CIEDE2000. */
export function leastStep(palette: readonly string[], eye: Eye): number {
  const seen = palette.map((hex) => EYES[eye](colourOf(hex)));
  return Math.min(
    ...seen.slice(1).flatMap((colour, index) => {
      const before = seen[index];
      return before === undefined ? [] : [difference(before, colour)];
    }),
  );
}

/** Smallest steps for every eye, in the order of the style sheet's table. */
export const leastSteps = (palette: readonly string[]): number[] =>
  (Object.keys(EYES) as Eye[]).map((eye) => Number(leastStep(palette, eye).toFixed(1)));

/** True where lightness only rises or only falls along a palette. */
function inOrder(palette: readonly string[]): boolean {
  const lightness = palette.map((hex) => lab(colourOf(hex)).l);
  const falls = lightness.toSorted((a, b) => b - a);
  return [falls, falls.toReversed()].some((order) => order.every((value, index) => value === lightness[index]));
}

/** What is wrong with an ordered palette on its page, in one theme. */
export function paletteFaults(
  tokens: ReadonlyMap<string, Themed>,
  names: readonly string[],
  theme: keyof Themed,
): string[] {
  const of = (name: string) => {
    const found = tokens.get(name);
    if (!found) throw new RangeError(`tokens.css has no light-dark pair for --${name}`);
    return found[theme];
  };
  const palette = names.map(of);
  const faint = names
    .map((name) => [name, contrast(of(name), of('page'))] as const)
    .filter(([, ratio]) => ratio < LEAST_CONTRAST)
    .map(([name, ratio]) => `--${name} has a contrast of ${ratio.toFixed(1)} with the page, ${theme}`);
  const near = (Object.keys(EYES) as Eye[])
    .map((eye) => [eye, leastStep(palette, eye)] as const)
    .filter(([, step]) => step < LEAST_DIFFERENCE)
    .map(([eye, step]) => `neighbours differ by ${step.toFixed(1)} in ${eye}, ${theme}`);
  return [...faint, ...near, ...(inOrder(palette) ? [] : [`lightness turns back on the way, ${theme}`])];
}
