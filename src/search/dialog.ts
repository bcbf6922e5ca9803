import { SearchView } from './view.ts';

const views = new WeakMap<HTMLDialogElement, SearchView>();

/** Puts the search into an open dialog, and the reader into its field. */
export async function startDialog(dialog: HTMLDialogElement): Promise<void> {
  let view = views.get(dialog);
  const box = dialog.querySelector<HTMLElement>('.search');
  if (!box) return;
  if (!view) {
    view = new SearchView(box, () => {});
    views.set(dialog, view);
    dialog.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      // Beside the box, or on a link that may lead to another place on the same page.
      if (event.target === dialog || link) dialog.close();
    });
  }
  await view.open();
}
