import type { Page } from 'playwright-core';

/**
 * Words of a page that stand on one another, or that are cut off: by their drawing, by a frame around them, by the
 * control that holds them or by the edge of the window. What is folded away is not looked at.
 */
export function findTextFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Box {
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    interface Line extends Box {
      words: string;
      /** The element whose lines they are: these may touch one another. */
      element: Element;
    }
    /** An element that hides what reaches beyond it, and in which directions it does. */
    interface Frame {
      element: Element;
      sideways: boolean;
      upright: boolean;
    }
    /** Boxes of text are as high as the face allows; letters fill about three fifths of it. */
    const SLACK = 0.2;
    /** What may touch without being unreadable, in px. */
    const TOUCH = 1;
    const UNREAD = 'title, option, script, style, template, .sr';

    const isSeen = (element: Element) =>
      element.getClientRects().length > 0 &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest(UNREAD) &&
      getComputedStyle(element).clipPath !== 'inset(50%)';

    const hides = (flow: string) => flow === 'hidden' || flow === 'clip';
    const scrolls = (flow: string) => flow === 'auto' || flow === 'scroll';

    /** What may cut an element off, and what scrolls it: in a direction that scrolls nothing further out cuts. */
    const around = (element: Element): { frames: Frame[]; scrollers: Element[] } => {
      const frames: Frame[] = [];
      const scrollers: Element[] = [];
      const free = { sideways: false, upright: false };
      let position = 'static';
      for (let up: Element | null = element; up && up !== document.documentElement; up = up.parentElement) {
        const style = getComputedStyle(up);
        // What is placed is framed by what is placed around it, and by nothing between.
        const passes = up !== element && position === 'absolute' && style.position === 'static';
        if (passes) continue;
        const { overflowX, overflowY } = style;
        if (scrolls(overflowX) || scrolls(overflowY)) scrollers.push(up);
        const frame = {
          element: up,
          sideways: hides(overflowX) && !free.sideways,
          upright: hides(overflowY) && !free.upright,
        };
        if (frame.sideways || frame.upright) frames.push(frame);
        free.sideways ||= scrolls(overflowX);
        free.upright ||= scrolls(overflowY);
        position = style.position;
        if (position === 'fixed') break;
      }
      frames.push({ element: document.documentElement, sideways: !free.sideways, upright: false });
      return { frames, scrollers };
    };

    const boxOf = (element: Element): Box =>
      element === document.documentElement
        ? { left: 0, right: element.clientWidth, top: 0, bottom: Number.POSITIVE_INFINITY }
        : element.getBoundingClientRect();

    const found = new Set<string>();
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const parents = new Map<Element, ReturnType<typeof around> | undefined>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (!parent || words === '') continue;
      if (!parents.has(parent)) parents.set(parent, isSeen(parent) ? around(parent) : undefined);
      const held = parents.get(parent);
      if (!held) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1) continue;
        // A link for those who skip waits far outside until it has the focus.
        if (box.right < -window.innerWidth) continue;
        const slack = box.height * SLACK;
        const line: Line = {
          words: words.slice(0, 32),
          element: parent.closest('text') ?? parent,
          left: box.left,
          right: box.right,
          top: box.top + slack,
          bottom: box.bottom - slack,
        };
        for (const { element, sideways, upright } of held.frames) {
          const frame = boxOf(element);
          const out =
            (sideways && (line.left < frame.left - TOUCH || line.right > frame.right + TOUCH)) ||
            (upright && (line.top < frame.top - TOUCH || line.bottom > frame.bottom + TOUCH));
          if (out) found.add(`cuts off "${line.words}" at ${element.localName}.${element.classList[0] ?? ''}`);
        }
        // What is scrolled out of its frame lies over nothing.
        for (const scroller of held.scrollers) {
          const frame = boxOf(scroller);
          line.left = Math.max(line.left, frame.left);
          line.right = Math.min(line.right, frame.right);
          line.top = Math.max(line.top, frame.top);
          line.bottom = Math.min(line.bottom, frame.bottom);
        }
        if (line.right - line.left > TOUCH && line.bottom - line.top > TOUCH) lines.push(line);
      }
    }

    lines.sort((a, b) => a.top - b.top);
    lines.forEach((line, index) => {
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.top >= line.bottom) break;
        if (other.element === line.element) continue;
        const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
        const down = Math.min(line.bottom, other.bottom) - other.top;
        if (across > TOUCH && down > TOUCH) found.add(`writes "${line.words}" over "${other.words}"`);
      }
    });

    const pen = document.createElement('canvas').getContext('2d');
    for (const control of document.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')) {
      if (!isSeen(control)) continue;
      const style = getComputedStyle(control);
      const words = control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.text ?? '') : control.value;
      const written = control instanceof HTMLSelectElement || /^(?:text|search|number)$/.test(control.type);
      // A control that shows a sign instead writes its words in no colour.
      if (!pen || !written || words === '' || /^rgba.*, 0\)$/.test(style.color)) continue;
      pen.font = style.font;
      const room =
        control.clientWidth - Number.parseFloat(style.paddingInlineStart) - Number.parseFloat(style.paddingInlineEnd);
      if (pen.measureText(words).width > room + TOUCH) {
        found.add(`cuts off "${words.slice(0, 32)}" at ${control.localName}.${control.classList[0] ?? ''}`);
      }
    }
    return [...found];
  });
}
