import { stateLink } from './state-link.ts';

/** Sets the picture's state without loading the page anew; its island reads the address. */
function follow(address: string, picture: HTMLElement): void {
  const state = { figure: picture.id };
  const { search, hash } = window.location;
  if (`${search}${hash}` === address) window.history.replaceState(state, '');
  else window.history.pushState(state, '', address);
  window.dispatchEvent(new PopStateEvent('popstate', { state }));
  picture.focus({ preventScroll: true });
  picture.scrollIntoView();
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.target !== '' || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const to = stateLink(link.getAttribute('href') ?? '', window.location.href);
  const picture = to && document.getElementById(to.picture);
  if (!to || !picture?.querySelector('astro-island')) return;
  event.preventDefault();
  follow(to.address, picture);
});
