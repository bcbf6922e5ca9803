// The search is fetched by the reader who opens it, and by nobody else.
export {};

const dialog = document.querySelector<HTMLDialogElement>('#search');
const opener = document.querySelector<HTMLAnchorElement>('.mast__search');

async function openDialog(box: HTMLDialogElement): Promise<void> {
  if (box.open) return;
  box.showModal();
  const { startDialog } = await import('./dialog.ts');
  await startDialog(box);
}

/** True where a key is the reader's text and no command. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

if (dialog && opener) {
  opener.setAttribute('aria-haspopup', 'dialog');
  opener.setAttribute('aria-keyshortcuts', '/');
  opener.addEventListener('click', (event) => {
    // A new window, or a link copied: the page of the search does as well.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void openDialog(dialog);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    void openDialog(dialog);
  });
}
