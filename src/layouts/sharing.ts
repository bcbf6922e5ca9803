// Copy and share: the page is whole without, so nothing of it shows before this runs.

function partOf<Part extends HTMLElement>(root: ParentNode, selector: string): Part {
  const part = root.querySelector<Part>(selector);
  if (!part) throw new Error(`sharing without ${selector}`);
  return part;
}

/** Says a sentence aloud, even if it is the one that was said last. */
function announce(root: HTMLElement, words: string | undefined): void {
  const said = partOf(root, '[role="status"]');
  said.textContent = '';
  requestAnimationFrame(() => {
    said.textContent = words ?? '';
  });
}

/** Marks a text as a hand would, for a browser that lets no script copy. */
function select(element: HTMLElement): void {
  element.hidden = false;
  getSelection()?.selectAllChildren(element);
}

async function copy(root: HTMLElement, what: string): Promise<void> {
  const from = partOf(root, `#share-${what}`);
  if (what === 'address') from.textContent = location.href;
  try {
    await navigator.clipboard.writeText(from.textContent ?? '');
    announce(root, root.dataset[what === 'address' ? 'linkCopied' : 'copied']);
  } catch {
    // No clipboard: the page is on no safe address, or its reader has said no.
    select(from);
    announce(root, root.dataset['selected']);
  }
}

/** A statement, a paragraph or a part of the page that its address leads to: what is filtered is no place. */
const PLACE = ':is(p, li, h2, h3, tr, figure):target';

/** Citations name the place that the reader opened: one statement of the article, one paragraph. */
function citePlace(root: HTMLElement, texts: ReadonlyMap<HTMLElement, string>): void {
  const url = root.dataset['url'] ?? '';
  const place = document.querySelector(`main ${PLACE}`)?.id;
  partOf(root, '.share__place').hidden = place === undefined;
  for (const [code, text] of texts) {
    code.textContent = place === undefined ? text : text.replaceAll(url, `${url}#${place}`);
  }
}

for (const root of document.querySelectorAll<HTMLElement>('.share')) {
  const codes = [...root.querySelectorAll<HTMLElement>('code')];
  const texts = new Map(codes.map((code) => [code, code.textContent]));
  citePlace(root, texts);
  window.addEventListener('hashchange', () => citePlace(root, texts));
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => copy(root, button.dataset['copy'] ?? ''));
  }
  const sheet = partOf<HTMLButtonElement>(root, '[data-sheet]');
  sheet.hidden = !('share' in navigator);
  sheet.addEventListener('click', () => {
    // A reader who closes the sheet has shared nothing, and needs no message.
    navigator.share({ title: root.dataset['title'] ?? '', url: location.href }).catch(() => undefined);
  });
}
