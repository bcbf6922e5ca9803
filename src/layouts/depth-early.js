// Before the first paint, so that a chapter asked for in short is never seen whole. What comes later knows all depths.
{
  const asked = new URLSearchParams(location.search).get('depth');
  if (asked === 'gist' || asked === 'method') document.documentElement.dataset.depth = asked;
}
