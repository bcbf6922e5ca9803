import { readScripts } from '../hosts/policy.ts';

const NAMED = /(<meta http-equiv="content-security-policy" content="[^"]*?script-src 'self')((?: 'sha256-[^']+')+)/;

/**
 * Leaves in the policy of a page the hashes of those scripts that stand in it. The build names all scripts of all pages
 * in each, which lets in more than there is, and weighs.
 */
export function nameOwnScripts(html: string): string {
  const own = readScripts([html]);
  return html.replace(
    NAMED,
    (_, before: string, hashes: string) =>
      before +
      hashes
        .split(' ')
        .filter((hash) => hash === '' || own.includes(hash))
        .join(' '),
  );
}
