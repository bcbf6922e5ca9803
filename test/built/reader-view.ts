import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** What is no running text: figures and what they bring, cards, what the reader sets, and scripts. */
const APART = '.figure, .steps, .cards, .how, .versus__a, .srcs, .toc, .now, .pn, .sr, .here, script';

/** The words of some HTML; blocks part them. */
function wordsIn(html: string): string[] {
  const parted = html.replace(/<\/?(?:p|li|ul|ol|div|h\d|blockquote|footer|section|article)\b/g, ' $&');
  const { document } = parseHTML(`<!doctype html><html><body>${parted}</body></html>`);
  return document.body.textContent?.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How often each word stands in a text. */
function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of a chapter's prose that Reader view loses, each as often as it does. */
export function lostInReaderView(html: string): string[] {
  const { document } = parseHTML(html);
  const prose = document.querySelector('.prose')?.cloneNode(true) as Element | undefined;
  if (!prose) return ['all of it: the page has no prose'];
  for (const element of prose.querySelectorAll(APART)) element.remove();
  // What Readability reads it also takes apart.
  const article = new Readability(parseHTML(html).document as unknown as Document).parse();
  const kept = countWords(wordsIn(article?.content ?? ''));
  return wordsIn(prose.innerHTML).filter((word) => {
    const left = kept.get(word) ?? 0;
    kept.set(word, left - 1);
    return left <= 0;
  });
}
