// Before any other script, so that what fails is told of: the style sheet puts a sentence where a control is gone.
{
  const page = document.documentElement;
  const tell = (what) => {
    page.dataset.fault = `${page.dataset.fault ?? ''} ${what}`.trim();
  };
  // Only what the site itself sends: a reader's own additions to the browser may fail as they like.
  const listen = (event) => {
    if (/\/_astro\//.test(event.filename || event.target?.src)) tell('page');
  };
  addEventListener('error', listen, true);
  addEventListener('load', () => removeEventListener('error', listen, true));
  addEventListener('astro:hydration-error', () => tell('figure'));
  addEventListener('unhandledrejection', () => tell('figure'));
}
