import { CHAPTERS } from '../../data/chapters.ts';
import { showValue } from '../../data/fault.ts';
import { lastOrder } from './chapter-files.ts';
import type { Known } from './known.ts';
import { type Row, textAt } from './row.ts';
import type { Refusal } from './value.ts';

/** Addresses of the site that no file of prose tells of. */
const ADDRESSES = ['cite', 'embed', 'icons', 'share'];

/** What is wrong with the place or the address of a new chapter. */
export function refuseChapter(field: string, row: Row, { content }: Known): Refusal | undefined {
  if (field === 'order') {
    const next = lastOrder(content) + 1;
    if (row['order'] === next) return undefined;
    return { came: showValue(row['order']), allowed: `${next}, the next one; a chapter moves by renaming its file` };
  }
  if (field !== 'slug') return undefined;
  const slug = textAt(row, 'slug');
  const pages = [...content.keys()].flatMap((file) => /\/pages\/(.*)\.mdx$/.exec(file)?.[1] ?? []);
  const came = showValue(slug);
  if ([...CHAPTERS, ...pages, ...ADDRESSES].includes(slug)) return { came, allowed: 'an address of its own' };
  if (/^[a-z]+(?:-[a-z]+)*$/.test(slug)) return undefined;
  return { came, allowed: 'small letters, joined by single hyphens' };
}
