import type { Frame, Page } from 'playwright-core';

/** What makes the page wider than its window: the innermost elements that stick out. */
export function findSideways(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const sticking = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.right > width + 0.5 && !element.closest('.scroller');
    });
    const innermost = sticking.filter(
      (element) => !sticking.some((other) => other !== element && element.contains(other)),
    );
    const names = innermost.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
    return [`is ${document.documentElement.scrollWidth} px wide: ${[...new Set(names)].join(', ')}`];
  });
}

/** Text that can be seen and is smaller than 12 px as it is drawn, charts included. */
export function findSmallText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || text === '') continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // Words that only a screen reader gets are clipped to nothing.
      if (element.closest('.sr') || getComputedStyle(element).clipPath === 'inset(50%)') continue;
      const scale =
        element instanceof SVGGraphicsElement
          ? Math.hypot(element.getScreenCTM()?.a ?? 1, element.getScreenCTM()?.b ?? 0)
          : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < 11.95) found.add(`shows ${size.toFixed(1)} px: "${text.slice(0, 40)}"`);
    }
    return [...found];
  });
}
