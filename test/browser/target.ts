import type { Page } from 'playwright-core';

/** What a reader operates, by pointer or by key. */
const OPERATED = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [role="button"], [role="slider"]';

/** Shows the first of each kind of what opens over the page, all at once, so that what is in them can be looked at. */
export function showLayers(page: Page): Promise<void> {
  return page.evaluate(() => {
    const kinds = new Set<string>();
    for (const layer of document.querySelectorAll<HTMLElement>('[popover], dialog')) {
      const kind = layer.className;
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      if (layer instanceof HTMLDialogElement) layer.show();
      else {
        // Else each would close the one before.
        layer.popover = 'manual';
        layer.showPopover();
      }
    }
  });
}

/** Everything that can have the focus and has no name that a screen reader could say. */
export async function findNameless(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const nameless = nodes.filter(
    ({ ignored, name, role, properties }) =>
      !ignored &&
      role?.value !== 'RootWebArea' &&
      properties?.some((one) => one.name === 'focusable' && one.value.value === true) &&
      !String(name?.value ?? '').trim(),
  );
  const found: string[] = [];
  for (const { backendDOMNodeId } of nameless) {
    if (backendDOMNodeId === undefined) continue;
    const { node } = await session.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
    const attributes = (node.attributes ?? []).join(' ');
    // What only a script can focus is no stop of the reader's.
    if (!/\btabindex -1\b/.test(attributes)) found.push(`has no name for ${node.localName} ${attributes.slice(0, 60)}`);
  }
  await session.detach();
  return found;
}

/**
 * What a key can reach and what then looks as before, or shows a ring that nobody sees. Of things that stand alike in
 * things of the same classes, to which the same styles apply, the first speaks for all.
 */
export async function findRingless(page: Page): Promise<string[]> {
  // A focus that comes by key shows a ring; what a script focuses afterwards does so too.
  await page.keyboard.press('Tab');
  return page.evaluate((operated) => {
    interface Ring {
      look: string;
      isSeen: boolean;
    }
    const isClear = (colour: string) => /^rgba.*, 0\)$|\/ 0\)$/.test(colour);
    const ringOf = (element: Element, part?: string): Ring => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element, part);
      const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 && !isClear(outlineColor);
      return {
        look: [outlineStyle, outlineWidth, outlineColor, boxShadow].join(),
        isSeen: (isOutlined || boxShadow !== 'none') && element.checkVisibility({ opacityProperty: true }),
      };
    };
    /** The rings of an element, of what stands before and behind its words, and of its labels. */
    const ringsOf = (element: Element): Ring[] => [
      ringOf(element),
      ringOf(element, '::before'),
      ringOf(element, '::after'),
      ...(element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []).map((label) => ringOf(label)),
    ];
    const leave = () => document.activeElement instanceof HTMLElement && document.activeElement.blur();
    leave();
    const kindOf = (one: Element): string =>
      `${one.parentElement ? kindOf(one.parentElement) : ''} ${one.localName}.${one.getAttribute('class') ?? ''}`;
    const reached = [...document.querySelectorAll<HTMLElement>(operated)].filter(
      (one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled'),
    );
    const all = [...new Map(reached.map((one) => [kindOf(one), one] as const).reverse()).values()].reverse();
    const before = all.map(ringsOf);
    const found = new Set<string>();
    all.forEach((one, index) => {
      one.focus({ preventScroll: true });
      const isRinged = ringsOf(one).some(({ look, isSeen }, part) => isSeen && look !== before[index]?.[part]?.look);
      if (isRinged) return;
      const name = `${one.localName}.${one.getAttribute('class') ?? ''}`;
      found.add(`shows no focus on ${name} "${one.textContent?.trim().slice(0, 24)}"`);
    });
    leave();
    window.scrollTo(0, 0);
    return [...found];
  }, OPERATED);
}

/**
 * What a finger would miss: smaller than 24 px, and so near to another target that two circles of that size would
 * touch. A link within a sentence is as high as its line, as WCAG 2.5.8 allows.
 */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate((operated) => {
    const LEAST = 24;
    /** Where sizes are rounded, in px. */
    const ROUND = 0.05;
    interface Target {
      element: Element;
      /** The largest part that a finger can hit, and all of them: a link may be broken over lines, an input has labels. */
      box: DOMRect;
      parts: readonly DOMRect[];
      /** What lies over the page holds targets of its own. */
      layer: Element | null;
    }
    const isShown = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    const partsOf = (one: Element): DOMRect[] => {
      const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])].filter(isShown) : [];
      return [one, ...labels].flatMap((part) => [...part.getClientRects()]);
    };
    const largest = (parts: readonly DOMRect[]) =>
      parts.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a), new DOMRect());
    const isInline = (one: Element) => getComputedStyle(one).display.startsWith('inline');
    /** True if words that are no target stand in the same block. */
    const isInSentence = (one: Element): boolean => {
      if (!isInline(one)) return false;
      let block = one.parentElement;
      while (block && isInline(block)) block = block.parentElement;
      if (!block) return false;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (/[\p{L}\p{N}]/u.test(node.textContent ?? '') && !node.parentElement?.closest(operated)) return true;
      }
      return false;
    };
    const targets: Target[] = [...document.querySelectorAll(operated)]
      .filter((one) => isShown(one) && !one.matches(':disabled'))
      .map((element) => {
        const parts = partsOf(element);
        return { element, box: largest(parts), parts, layer: element.closest('[popover], dialog') };
      })
      .filter(({ box }) => box.width > 0 && box.height > 0 && box.right > 0);
    const isSmall = ({ box }: Target) => box.width < LEAST - ROUND || box.height < LEAST - ROUND;
    const middle = ({ box }: Target) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
    const isCrowded = (one: Target): boolean => {
      const { x, y } = middle(one);
      return targets.some((other) => {
        if (other.layer !== one.layer || other.element.contains(one.element)) return false;
        const there = middle(other);
        if (isSmall(other) && Math.hypot(there.x - x, there.y - y) < LEAST - ROUND) return true;
        return other.parts.some(({ left, right, top, bottom }) => {
          const nearest = { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
          return Math.hypot(nearest.x - x, nearest.y - y) < LEAST / 2 - ROUND;
        });
      });
    };
    return targets
      .filter((one) => isSmall(one) && !isInSentence(one.element) && isCrowded(one))
      .map(({ element, box }) => {
        const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
        const size = `${Math.round(box.width)} by ${Math.round(box.height)} px`;
        return `has a target of ${size}: ${name} "${element.textContent?.trim().slice(0, 24)}"`;
      });
  }, OPERATED);
}
