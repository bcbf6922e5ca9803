import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterHead, pageHead } from './data/schema/page.ts';

const chapters = defineCollection({
  loader: glob({
    pattern: '*.mdx',
    base: './content/en/chapters',
    // The number orders the files for the editor; the address is the slug alone.
    generateId: ({ entry }) => entry.replace(/^\d+-/, '').replace(/\.mdx$/, ''),
  }),
  schema: chapterHead,
});

const pages = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './content/en/pages' }),
  schema: pageHead,
});

export const collections = { chapters, pages };
