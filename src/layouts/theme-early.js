// Before the first paint, so that nothing flashes: the reader's choice, where there is one.
try {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage is closed: the system decides.
}
