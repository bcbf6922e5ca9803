/** What a reader may choose; "system" leaves it to the machine. */
const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const isTheme = (value: unknown): value is Theme => THEMES.some((theme) => theme === value);

function chosenTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return isTheme(theme) ? theme : 'system';
}

/** Shows a theme, and keeps the choice where the browser lets it be kept. */
function choose(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // It holds for this page then.
  }
}

const select = document.querySelector<HTMLSelectElement>('[data-theme-choice]');
if (select) {
  select.closest('label')?.setAttribute('data-live', '');
  select.value = chosenTheme();
  select.addEventListener('change', () => {
    if (isTheme(select.value)) choose(select.value);
  });
  // Another tab of the site has been set.
  window.addEventListener('storage', ({ key, newValue }) => {
    // No key: all that was kept has been cleared.
    if (key !== 'theme' && key !== null) return;
    choose(isTheme(newValue) ? newValue : 'system');
    select.value = chosenTheme();
  });
  // Back and forward bring a page as it was left.
  window.addEventListener('pageshow', () => {
    select.value = chosenTheme();
  });
}

// A script of the page, and a module: its names are its own.
export {};
