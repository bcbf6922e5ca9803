/** What may be passed on to readers with no more than a notice. */
export const PERMISSIVE: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
];

/** What may serve as a tool besides: its own files stay under it, ours do not fall under it. */
export const TOOLS: readonly string[] = ['LGPL-3.0-or-later', 'MPL-2.0'];

/**
 * Whether a licence is allowed. In "A OR B" one of them has to be, in "A AND B" each.
 *
 * @param expression  as a package states it: "MIT", "(MIT AND Zlib)"
 */
export function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const choices = expression.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((name) => allowed.includes(name.trim())));
}
