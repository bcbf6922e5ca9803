// Before the first paint, so that a chapter asked for in short is never seen whole. What comes later knows all depths.
{
  const page = document.documentElement;
  const asked = new URLSearchParams(location.search).get('depth');
  // Said for every chapter: the rules for pages without scripts look through the whole page at every press of a key.
  page.dataset.depth = asked === 'gist' || asked === 'method' ? asked : 'full';
  const isLive = () => document.querySelector('.depth[data-live]') !== null;
  // A long page may be read before its end has come, and with it the script of the switch.
  addEventListener('click', ({ target }) => {
    if (isLive() || !('depth' in page.dataset)) return;
    const depth = target.name === 'depth' ? target.value : target.closest?.('.now__depth button')?.dataset.depth;
    if (depth === undefined) return;
    page.dataset.depth = depth;
    document.getElementById(`depth-${depth}`).checked = true;
  });
  // Where what comes later never comes, the switch works by the style sheet alone, set to what was chosen.
  addEventListener('load', () => {
    if (isLive()) return;
    document.getElementById(`depth-${page.dataset.depth}`).checked = true;
    delete page.dataset.depth;
  });
}
