const isFont = (node: Node | null): node is Element => node instanceof Element && node.localName === 'font';

/**
 * Keeps true what an island says in a page that a browser translates. A translator puts a `font` with its own words where
 * a text stood, and the island goes on changing that text, which nobody sees any more. A text that changes takes its
 * place again, for the translator to find.
 */
export function keepTexts(island: HTMLElement): void {
  const places = new WeakMap<Node, Element>();
  const watch = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') {
        places.get(target)?.replaceWith(target);
        places.delete(target);
        continue;
      }
      const words = [...addedNodes, previousSibling, nextSibling].find(isFont);
      for (const text of removedNodes) {
        if (!words || !(text instanceof Text) || text.isConnected) continue;
        places.set(text, words);
        watch.observe(text, { characterData: true });
      }
    }
  });
  watch.observe(island, { childList: true, subtree: true });
}
