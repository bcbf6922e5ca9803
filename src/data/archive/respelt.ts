/** Signs that stand for one another, each with the plain one. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[‘’ʼ]/g, "'"],
  [/[“”„]/g, '"'],
  [/[‐‑–—−]/g, '-'],
  [/\s+/g, ' '],
];

const plain = (text: string) =>
  PLAIN.reduce((rest, [signs, sign]) => rest.replace(signs, sign), text)
    .trim()
    .toLowerCase();

/** True where two texts differ, and in nothing but apostrophes, quotation marks, dashes, spaces and capitals. */
export function isRespelt(from: unknown, to: unknown): boolean {
  if (typeof from !== 'string' || typeof to !== 'string') return false;
  return from !== to && plain(from) === plain(to);
}
