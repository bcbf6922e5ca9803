import { READER_FIELDS } from '../../src/data/reader-fields.ts';
import type { Kind } from './mutation.ts';
import { field, pick, replace, type Site } from './tables.ts';

/** Words of a table that a reader meets, in quotation marks and on one line. */
function isRead(site: Site): boolean {
  const fields = READER_FIELDS[site.file.split('/').at(-1) ?? ''] ?? [];
  const own = fields.map((path) => path.split('.').filter((step) => step !== '*'));
  return (
    site.style === 'QUOTE_DOUBLE' &&
    !site.inBrackets &&
    !site.source.includes('\\') &&
    !site.source.includes('\n') &&
    own.some((path) => path.join('.') === field(site))
  );
}

/** What goes wrong in the words of tables. */
export const WORD_KINDS = {
  'words without quotation marks that a # cuts': (random, texts) => {
    const site = pick(random, texts, (one) => isRead(one) && /^[\p{L}\d ,.]+$/u.test(String(one.value)));
    return site && replace(texts, site, `${String(site.value)} of number #5 of them`);
  },
  'signs that are printed as they stand': (random, texts) => {
    const site = pick(random, texts, isRead);
    const more = random.one(['<b>so</b>', '**so**', '[so](/method/)', '&nbsp;', 'https://example.com/']) ?? '';
    return site && replace(texts, site, `${site.source.slice(0, -1)} ${more}"`);
  },
} satisfies Record<string, Kind>;
