/** What a reader misses on a page as it stands: no words, pictures without a size. Runs in the page. */
export async function findMissing(): Promise<string[]> {
  const faults: string[] = [];
  const words = document.querySelector('main')?.innerText.trim() ?? '';
  if (words.length < 40) faults.push(`shows ${words.length} letters`);
  if (document.querySelector('h1')?.checkVisibility() !== true) faults.push('shows no title');
  for (const picture of document.images) {
    picture.loading = 'eager';
    // One that cannot be read has no size.
    await picture.decode().catch(() => undefined);
    if (picture.naturalWidth === 0) faults.push(`misses the picture ${picture.currentSrc}`);
  }
  for (const drawing of document.querySelectorAll('main svg[viewBox]')) {
    const { width, height } = drawing.getBoundingClientRect();
    const isShown = drawing.checkVisibility() && drawing.closest('details:not([open]), [popover], dialog') === null;
    if (isShown && width * height === 0) faults.push(`draws nothing in svg.${drawing.getAttribute('class')}`);
  }
  for (const sheet of document.styleSheets) {
    // A browser's own sheets cannot be read.
    if (sheet.href?.startsWith(location.origin) && sheet.cssRules.length === 0)
      faults.push(`misses the style sheet ${sheet.href}`);
  }
  for (const island of document.querySelectorAll('astro-island')) {
    // The island itself has no box; what is in it has.
    island.querySelector(':scope > :not(script, style, template)')?.scrollIntoView();
    const isAwake = () => !island.hasAttribute('ssr');
    for (const start = Date.now(); !isAwake() && Date.now() - start < 10_000; )
      await new Promise(requestAnimationFrame);
    if (!isAwake()) faults.push(`leaves ${island.closest('figure')?.id} asleep`);
  }
  return faults;
}

/**
 * How much wider a page is than a window of some width, in px: 0 where nothing scrolls sideways. Runs in any page without
 * a policy of its own, which shows the other in a frame: no window can be made as narrow as a phone.
 */
export async function sidewaysBy(address: string, width: number): Promise<number> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  frame.setAttribute('scrolling', 'no');
  frame.src = address;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.body.append(frame);
  });
  const { clientWidth = 0, scrollWidth = 0 } = frame.contentDocument?.documentElement ?? {};
  frame.remove();
  if (clientWidth !== width) throw new Error(`${address} was shown at ${clientWidth} px`);
  return scrollWidth - clientWidth;
}

/**
 * Opens the card of the first, the middle and the last that a selector finds, each at a height in the window, as a share.
 * Gives those that open out of the window, or not at all. Runs in the page.
 */
export async function cardsOut(selector: string, share: number): Promise<string[]> {
  const faults: string[] = [];
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
  if (all.length === 0) faults.push(`finds no ${selector}`);
  for (const index of new Set([0, Math.floor(all.length / 2), all.length - 1])) {
    const opener = all[index];
    if (!opener) continue;
    const down = opener.getBoundingClientRect().top - window.innerHeight * share;
    window.scrollBy({ top: down, behavior: 'instant' });
    opener.click();
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const card = document.querySelector<HTMLElement>(':popover-open');
    const { top, bottom } = card?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    if (top < 0 || bottom > window.innerHeight) faults.push(`${selector} ${index} opens from ${top} to ${bottom} px`);
    card?.hidePopover();
  }
  return faults;
}
