import { load } from 'cheerio';

/** How a yardstick sets its words: in our faces, as our page asks for them, or in those of the reader's machine. */
export type Faces = 'ours' | 'system';

/**
 * The page that a careful hand would write of the same words and pictures: no scripts, styles in the page, nothing said
 * to programs. What an island shows stays; what it would be run from goes.
 *
 * @param html   the page as it was built
 * @param sheet  text of a style sheet that the page names
 */
export function plainPage(html: string, sheet: (href: string) => string, faces: Faces): string {
  const $ = load(html);
  $('script, noscript, meta[http-equiv], meta[property], meta[name^="twitter"], link[rel="manifest"]').remove();
  $('link[rel="alternate"], link[rel="icon"], link[rel="apple-touch-icon"]').remove();
  if (faces === 'system') $('link[as="font"]').remove();
  $('link[rel="stylesheet"]').each((_, link) => {
    const media = $(link).attr('media');
    const text = sheet($(link).attr('href') ?? '');
    $(link).replaceWith(`<style${media === undefined ? '' : ` media="${media}"`}>${text}</style>`);
  });
  if (faces === 'system') {
    $('style').text((_, text) => text.replace(/@font-face\s*\{[^}]*\}/g, ''));
  }
  $('astro-island').each((_, island) => {
    $(island).children('template').remove();
    $(island).replaceWith($(island).contents());
  });
  return $.html();
}
