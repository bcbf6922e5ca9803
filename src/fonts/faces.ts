/** The faces of the site as its pages load them: cut from the whole ones to the weights and letters that we set. */

export const SCRIPTS = ['latin', 'latin-ext', 'cyrillic'] as const;
export type Script = (typeof SCRIPTS)[number];

export interface Cut {
  /** Name of the face in its package and in our files. */
  face: 'source-sans-3' | 'source-serif-4';
  family: 'Source Sans 3' | 'Source Serif 4';
  style: 'normal' | 'italic';
  /** The weights that the styles use; a single one saves what a range costs. */
  weights: { min: number; max: number } | number;
}

export const CUTS: readonly Cut[] = [
  { face: 'source-sans-3', family: 'Source Sans 3', style: 'normal', weights: { min: 400, max: 600 } },
  { face: 'source-serif-4', family: 'Source Serif 4', style: 'normal', weights: { min: 400, max: 600 } },
  { face: 'source-serif-4', family: 'Source Serif 4', style: 'italic', weights: 400 },
];

const span = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/**
 * Which letters each file holds. Latin has what English and the western languages of the sources need; the second
 * file the letters of the other languages of Europe that are written in Latin; the third Ukrainian and its kin.
 */
const LETTERS: Readonly<Record<Script, string>> = {
  latin: `${span(0x20, 0x7e)}${span(0xa0, 0xff)}ıŒœ\u2009\u2010\u2011‒–—‘’‚“”„†‡•…\u202f‰′″‹›€←↑→↓−`,
  'latin-ext': 'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİĶķĹĺĻļĽľŁłŃńŅņŇňŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžȘșȚț',
  cyrillic: `${span(0x401, 0x45f)}Ґґ№`,
};

/** The letters of a file, in the order of their code points. */
export function lettersOf(script: Script): string {
  return [...LETTERS[script]].sort().join('');
}

/** The same as a style sheet writes it. */
export function unicodeRange(script: Script): string {
  const spans: [number, number][] = [];
  for (const letter of lettersOf(script)) {
    const code = letter.codePointAt(0) ?? 0;
    const last = spans.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else spans.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
  return spans.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(', ');
}

/** Name of the file of a cut. */
export function fileOf({ face, style }: Cut, script: Script): string {
  return `${face}-${style}-${script}.woff2`;
}

/** A font of the reader's machine, set so that it takes the room of ours until ours has come. */
interface StandIn {
  name: string;
  style: Cut['style'];
  local: readonly string[];
  ascent: number;
  descent: number;
  size: number;
}

/**
 * In percent. Computed by Capsize's method (`createFontStack`) from the fonts' own metrics: the same mean width of
 * English text, the same ascent and descent.
 */
export const STAND_INS: readonly StandIn[] = [
  {
    name: 'Near Arial',
    style: 'normal',
    local: ['Arial', 'ArialMT', 'Liberation Sans'],
    ascent: 109.21,
    descent: 42.66,
    size: 93.76,
  },
  {
    name: 'Near Roboto',
    style: 'normal',
    local: ['Roboto Regular', 'Roboto-Regular', 'Roboto'],
    ascent: 108.97,
    descent: 42.57,
    size: 93.97,
  },
  { name: 'Near Georgia', style: 'normal', local: ['Georgia'], ascent: 96.42, descent: 31.18, size: 107.45 },
  {
    name: 'Near Georgia',
    style: 'italic',
    local: ['Georgia Italic', 'Georgia-Italic'],
    ascent: 106.79,
    descent: 34.53,
    size: 97.01,
  },
  {
    name: 'Near Times',
    style: 'normal',
    local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
    ascent: 87.87,
    descent: 28.41,
    size: 117.91,
  },
  {
    name: 'Near Times',
    style: 'italic',
    local: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic'],
    ascent: 95.9,
    descent: 31.01,
    size: 108.03,
  },
  {
    name: 'Near Noto',
    style: 'normal',
    local: ['Noto Serif Regular', 'NotoSerif-Regular', 'Noto Serif'],
    ascent: 104.03,
    descent: 33.64,
    size: 99.58,
  },
];
