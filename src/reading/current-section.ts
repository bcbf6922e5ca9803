import { stepAt } from '../charts/current-step.ts';

/** The height in the window, as a share, at which a section that is scrolled past becomes the current one. */
const LINE = 0.35;

const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const bar = document.querySelector<HTMLElement>('.now__at');
const list = document.querySelector<HTMLElement>('.now__list');
const ids = [...new Set(links.map(({ hash }) => decodeURIComponent(hash.slice(1))))];
const sections = ids.flatMap((id) => document.getElementById(id) ?? []);

function markCurrent(): void {
  const tops = sections.map((section) => section.getBoundingClientRect().top);
  // What stands last may be too short to come up to the line: at the foot of the page all of the window has been read.
  const isFoot = window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1;
  const line = window.innerHeight * (isFoot ? 1 : LINE);
  const begun = tops.some((top) => top <= line);
  const current = begun ? sections[stepAt(tops, line)] : undefined;
  for (const link of links) {
    const isCurrent = current !== undefined && decodeURIComponent(link.hash.slice(1)) === current.id;
    if (isCurrent) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
    if (isCurrent && bar) bar.textContent = link.textContent;
  }
  if (!current && bar) bar.textContent = '';
}

let waiting = false;
function onScroll(): void {
  if (waiting) return;
  waiting = true;
  window.requestAnimationFrame(() => {
    waiting = false;
    markCurrent();
  });
}

if (sections.length > 0) {
  markCurrent();
  window.addEventListener('scroll', onScroll, { passive: true });
  window.addEventListener('resize', () => {
    // In a window that has become wide the bar is gone, and its list, unseen, would go on holding the focus.
    if (bar?.getClientRects().length === 0) list?.hidePopover?.();
    onScroll();
  });
  list?.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) list.hidePopover();
  });
}
