const page = document.documentElement;
const select = document.querySelector<HTMLSelectElement>('[data-theme-choice]');

/** What the page shows; "system" leaves it to the machine. */
const shownTheme = () => page.dataset['theme'] ?? 'system';

/** The theme that is kept, or the one that holds for this page where nothing can be. */
function keptTheme(): string | null {
  try {
    return localStorage.getItem('theme');
  } catch {
    return shownTheme();
  }
}

/** Keeps a theme where the browser lets it be kept. */
function keep(theme: string): void {
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // It holds for this page then.
  }
}

if (select) {
  const show = (theme: string | null) => {
    if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;
    else delete page.dataset['theme'];
    select.value = shownTheme();
  };
  select.closest('label')?.setAttribute('data-live', '');
  show(shownTheme());
  select.addEventListener('change', () => {
    show(select.value);
    keep(select.value);
  });
  // Another tab of the site has been set. No key: all that was kept has been cleared.
  window.addEventListener('storage', ({ key }) => {
    if (key === 'theme' || key === null) show(keptTheme());
  });
  // Back and forward bring a page as it was left, while another may have been set: Firefox and WebKit tell it nothing.
  window.addEventListener('pageshow', ({ persisted }) => show(persisted ? keptTheme() : shownTheme()));
}

// A script of the page, and a module: its names are its own.
export {};
