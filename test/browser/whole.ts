import type { Page } from 'playwright-core';

/** What of a page must stay whatever fails. */
export interface Whole {
  /** Pieces of text that can be read once what is folded is opened, with how often each stands there. */
  words: Record<string, number>;
  /** How many drawings and pictures can be seen. */
  pictures: number;
}

/** What may come and go with scripts: controls, what they say, and what tells that they are gone. */
const MOVABLE = 'fieldset, .controls--island, .notice, [role="status"], .share, .now, .steps__walk, .figure__bar';

/** Reads what of a page can be read and seen. */
export function readWhole(page: Page): Promise<Whole> {
  return page.evaluate((movable) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const main = document.querySelector('main');
    const words: Record<string, number> = {};
    const walker = document.createTreeWalker(main ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || !parent || parent.closest(`${movable}, script, style, template, option`)) continue;
      // What a card holds is a press away, and in the lists of the page besides.
      if (parent.closest('[popover]') || !parent.checkVisibility({ visibilityProperty: true })) continue;
      words[text] = (words[text] ?? 0) + 1;
    }
    const pictures = [...(main ?? document).querySelectorAll('svg, img')].filter(
      (one) => !one.closest(movable) && one.checkVisibility({ visibilityProperty: true }),
    );
    return { words, pictures: pictures.length };
  }, MOVABLE);
}

/** What a page has lost against what it was, in words. */
export function lostFrom(whole: Whole, now: Whole): string[] {
  const lost = Object.entries(whole.words)
    .filter(([text, times]) => (now.words[text] ?? 0) < times)
    .map(([text]) => `lost "${text}"`);
  const fewer = whole.pictures - now.pictures;
  return fewer > 0 ? [...lost, `lost ${fewer} pictures`] : lost;
}
