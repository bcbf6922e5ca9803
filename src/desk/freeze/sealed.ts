import { createHash } from 'node:crypto';
import type { CheerioAPI } from 'cheerio';
import { frozenSheet } from './sheet.ts';

/** Styles of a page, and for which media. */
export interface Style {
  css: string;
  media?: string | undefined;
}

/** Closes a page for good: it brings the styles that it needs, and may fetch and run nothing. */
export function sealed($: CheerioAPI, styles: readonly Style[]): string {
  const text = styles
    .map(({ css, media }) => {
      const own = frozenSheet(css, $);
      return media === undefined ? own : `@media ${media} {\n${own}\n}`;
    })
    .join('\n');
  const named = new Set([...text.matchAll(/\[(data-[\w-]+)/g)].map(([, name]) => name));
  for (const element of $('*').toArray()) {
    if (!('attribs' in element)) continue;
    for (const name of Object.keys(element.attribs)) {
      // What scripts read, and no style does, is of no use here.
      if (name.startsWith('data-') && !named.has(name)) $(element).removeAttr(name);
    }
  }
  const hash = createHash('sha256').update(text).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  $('meta[charset]').after($('<meta http-equiv="content-security-policy">').attr('content', policy));
  $('head').append(`<style>${text}</style>`);
  // What parts one tag from the next is of no use either, but for a space between words.
  return `${$.html().replace(/\s*\n\s*(?=<)/g, '\n')}\n`;
}
