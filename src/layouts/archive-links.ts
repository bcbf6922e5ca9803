// Whoever opens a source finds a link that asks an archive for its address. It is made then: a list of hundreds would
// carry each address twice.
const { look = '' } = document.querySelector<HTMLElement>('.archive')?.dataset ?? {};

document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open || target.querySelector('.archive__look')) return;
    const source = target.closest('.src');
    const page = source?.querySelector<HTMLAnchorElement>(':scope > a[rel="external"]');
    if (!page || source?.querySelector('.src-copy')) return;
    const link = document.createElement('a');
    link.href = `https://web.archive.org/web/*/${page.href}`;
    link.rel = 'external';
    link.textContent = look;
    const line = document.createElement('p');
    line.className = 'archive__look';
    line.append(link);
    target.append(line);
  },
  // It does not rise by itself.
  true,
);

// A script of the page, and a module: its names are its own.
export {};
