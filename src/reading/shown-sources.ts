// Tells those who listen how many sources the filters leave: the style sheet filters, and says nothing.
import { fill } from '../charts/fill.ts';

/** How long the reader's hand must rest before it is told, in ms: arrow keys pass from choice to choice. */
const QUIET = 600;

const list = document.querySelector<HTMLElement>('.bib');
const voice = list?.querySelector<HTMLElement>('.bib__voice');
let rest: number | undefined;

function tell(): void {
  if (!list || !voice) return;
  const all = [...list.querySelectorAll('.src')];
  const n = all.filter((source) => source.checkVisibility()).length;
  const { none = '', says = '' } = voice.dataset;
  voice.textContent = n === 0 ? none : fill(says, { n, of: all.length });
}

list?.querySelector('.bib__filters')?.addEventListener('change', () => {
  window.clearTimeout(rest);
  // The same number twice is told twice.
  if (voice) voice.textContent = '';
  rest = window.setTimeout(tell, QUIET);
});
