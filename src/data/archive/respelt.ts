/** Ways of writing that stand for one another, each with the plain one. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[‘’ʼ]/g, "'"],
  [/[“”„]/g, '"'],
  [/[‐‑–—−]/g, '-'],
  [/\bEUR\s/g, '€'],
  [/\bUSD\s/g, '$'],
  [/\bpercent\b/g, 'per cent'],
  [/\s+/g, ' '],
];

const plain = (text: string) =>
  PLAIN.reduce((rest, [signs, sign]) => rest.replace(signs, sign), text)
    .trim()
    .toLowerCase();

/** True where two texts differ, and in nothing but signs, spaces, capitals and how money and shares are written. */
export function isRespelt(from: unknown, to: unknown): boolean {
  if (typeof from !== 'string' || typeof to !== 'string') return false;
  return from !== to && plain(from) === plain(to);
}
