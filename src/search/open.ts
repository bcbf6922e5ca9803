// The search is fetched by the reader who opens it, and by nobody else.
export {};

const dialog = document.querySelector<HTMLDialogElement>('#search');
const opener = document.querySelector<HTMLAnchorElement>('.mast__search');

async function openDialog(box: HTMLDialogElement): Promise<void> {
  if (box.open) return;
  box.showModal();
  try {
    const { startDialog } = await import('./dialog.ts');
    await startDialog(box);
  } catch {
    tellGone(box);
  }
}

/** A search that did not come says so, and shows no field into which a reader would type for nothing. */
function tellGone(box: HTMLDialogElement): void {
  const search = box.querySelector<HTMLElement>('.search');
  for (const part of search?.querySelectorAll('label, input') ?? []) part.remove();
  for (const place of search?.querySelectorAll('.search__status, .search__voice') ?? []) {
    place.textContent = search?.dataset['gone'] ?? '';
  }
  // The focus was in the field.
  box.querySelector('a')?.focus();
}

/** True for what asks for the search: Control or Command with K, or a stroke while the focus is in the page's head. */
function isAsked({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !shiftKey;
  // Elsewhere a lone letter may be meant for something else: who speaks to the page, or holds a key by mistake.
  const inHead = target instanceof HTMLElement && target.closest('.mast') !== null && !target.matches('select');
  return key === '/' && inHead && !ctrlKey && !metaKey;
}

if (dialog && opener) {
  opener.setAttribute('aria-haspopup', 'dialog');
  opener.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  opener.addEventListener('click', (event) => {
    // A new window, or a link copied: the page of the search does as well.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void openDialog(dialog);
  });
  document.addEventListener('keydown', (event) => {
    if (!isAsked(event)) return;
    event.preventDefault();
    void openDialog(dialog);
  });
}
