import sansCyrillic from '../fonts/source-sans-3-normal-cyrillic.woff2?url';
import sans from '../fonts/source-sans-3-normal-latin.woff2?url';
import sansNames from '../fonts/source-sans-3-normal-latin-ext.woff2?url';
import italic from '../fonts/source-serif-4-italic-latin.woff2?url';
import serif from '../fonts/source-serif-4-normal-latin.woff2?url';
import serifNames from '../fonts/source-serif-4-normal-latin-ext.woff2?url';

/** Faces that some pages show: words in italics, and letters that English lacks. */
const MORE = { italic, sansCyrillic, sansNames, serifNames };
export type Face = keyof typeof MORE;

/** Files of the faces that a page asks for ahead: those of every page, and those that it shows besides. */
export const facesAhead = (more: readonly Face[]): string[] => [serif, sans, ...more.map((face) => MORE[face])];
