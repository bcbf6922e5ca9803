import type { Page } from 'playwright-core';

/**
 * Words of a figure's picture that stand on one another, or that are cut off: by their drawing, by a frame around it or
 * by the edge of the window.
 */
export function findTextFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Line {
      words: string;
      /** The element whose lines they are: these may touch one another. */
      element: Element;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    /** Boxes of text are as high as the face allows; letters fill about three fifths of it. */
    const SLACK = 0.2;
    /** What may touch without being unreadable, in px. */
    const TOUCH = 1;

    const isSeen = (element: Element) =>
      element.getClientRects().length > 0 &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.sr') &&
      getComputedStyle(element).clipPath !== 'inset(50%)';

    const linesOf = (root: Element): Line[] => {
      const lines: Line[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const words = node.textContent?.trim() ?? '';
        if (!parent || words === '' || parent.closest('title, option, :is(script, style, template)')) continue;
        if (!isSeen(parent)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width < 1 || box.height < 1) continue;
          const slack = box.height * SLACK;
          lines.push({
            words: words.slice(0, 32),
            element: parent.closest('text') ?? parent,
            left: box.left,
            right: box.right,
            top: box.top + slack,
            bottom: box.bottom - slack,
          });
        }
      }
      return lines;
    };

    const clipping = (element: Element): Element[] => {
      const frames: Element[] = [];
      for (let up: Element | null = element; up && up !== document.documentElement; up = up.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(up);
        // What can be scrolled is not cut off.
        if ([overflowX, overflowY].some((flow) => flow === 'auto' || flow === 'scroll')) return frames;
        if ([overflowX, overflowY].some((flow) => flow === 'hidden' || flow === 'clip')) frames.push(up);
      }
      return [...frames, document.documentElement];
    };

    const found = new Set<string>();
    for (const picture of document.querySelectorAll('.figure__body')) {
      const lines = linesOf(picture).sort((a, b) => a.top - b.top);
      lines.forEach((line, index) => {
        for (const other of lines.slice(index + 1)) {
          if (other.top >= line.bottom) break;
          if (other.element === line.element) continue;
          const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
          const down = Math.min(line.bottom, other.bottom) - other.top;
          if (across > TOUCH && down > TOUCH) found.add(`writes "${line.words}" over "${other.words}"`);
        }
        for (const frame of clipping(line.element)) {
          const box = frame.getBoundingClientRect();
          const [left, right] = frame === document.documentElement ? [0, frame.clientWidth] : [box.left, box.right];
          const sideways = line.left < left - TOUCH || line.right > right + TOUCH;
          const upright =
            frame !== document.documentElement && (line.top < box.top - TOUCH || line.bottom > box.bottom + TOUCH);
          if (sideways || upright)
            found.add(`cuts off "${line.words}" at ${frame.localName}.${frame.classList[0] ?? ''}`);
        }
      });
    }
    return [...found];
  });
}
