// A button beside what editors copy. Without a script it can be marked by hand, so nothing shows before this runs.
const COPIED = 'Copied';

function addButton(code: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'desk__copy';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy ${code.textContent.split('\n')[0]}`);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = COPIED;
    } catch {
      // No clipboard: the page is on no safe address, or its reader has said no.
      getSelection()?.selectAllChildren(code);
      button.textContent = 'Marked';
    }
  });
  (code.closest('pre') ?? code).after(button);
}

/** What is in a list that is closed gets its buttons when it opens: there are thousands. */
function addButtons(root: ParentNode): void {
  for (const code of root.querySelectorAll<HTMLElement>('[data-copy]:not([data-copy="ready"])')) {
    if (code.closest('details:not([open])')) continue;
    code.dataset['copy'] = 'ready';
    addButton(code);
  }
}

const desk = document.querySelector('.desk');
if (desk) {
  addButtons(desk);
  for (const group of desk.querySelectorAll('details')) group.addEventListener('toggle', () => addButtons(group));
}
