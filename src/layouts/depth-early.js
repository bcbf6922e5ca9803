// Before the first paint, so that a chapter asked for in short is never seen whole. What comes later knows all depths.
{
  const page = document.documentElement;
  const asked = new URLSearchParams(location.search).get('depth');
  if (asked === 'gist' || asked === 'method') {
    page.dataset.depth = asked;
    // A long page may be read before its end has come, and with it the script of the switch.
    addEventListener('click', ({ target }) => {
      if (target.name === 'depth' && 'depth' in page.dataset) page.dataset.depth = target.value;
    });
    // Where what comes later never comes, the switch works by the style sheet alone, set to what was asked for.
    addEventListener('load', () => {
      if (document.querySelector('.depth[data-live]')) return;
      delete page.dataset.depth;
      document.getElementById(`depth-${asked}`).checked = true;
    });
  }
}
