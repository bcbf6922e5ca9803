/**
 * What the environment says of this build: `PREVIEW=true` makes one that only editors look at, and that says so on every page.
 *
 * @throws RangeError for a word that is neither yes nor no
 */
export function readPreview(value: string | undefined): boolean {
  if (value === undefined || value === '' || value === 'false') return false;
  if (value === 'true') return true;
  throw new RangeError(`PREVIEW in the environment\n  came:    ${value}\n  allowed: true, false, or nothing`);
}

/** True in a preview build. */
export function isPreview(): boolean {
  return readPreview(process.env['PREVIEW']);
}
