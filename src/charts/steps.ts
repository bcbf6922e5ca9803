// The script of pages with steps: one way of showing them for the whole page, kept in its address.
import { placeInAddress, replaceQuery } from './address.ts';
import { afterPaint } from './after-paint.ts';
import { readMode, type StepMode, writeMode } from './steps-address.ts';
import { StepsView } from './steps-view.ts';

/** Where steps may follow the scroll; the style sheet asks the same. */
const room = window.matchMedia('(min-width: 60em) and (prefers-reduced-motion: no-preference)');

/** On a phone the same picture six times over is tiring; what is decided before the first paint asks the same. */
const usual: StepMode = window.matchMedia('(max-width: 59.99em)').matches ? 'one' : 'flat';

let { mode: asked, fault } = readMode(window.location.search, usual);

const views: readonly StepsView[] = [...document.querySelectorAll<HTMLElement>('.steps')].map((root) => {
  const view = new StepsView(root, (mode) => choose(mode, view));
  return view;
});

function shown(): StepMode {
  return asked === 'scroll' && !room.matches ? 'flat' : asked;
}

function show(): void {
  for (const view of views) {
    const notice =
      fault !== undefined
        ? view.wordsOf('badAddress', fault)
        : shown() === asked
          ? undefined
          : view.wordsOf('noRoom', asked);
    view.show(shown(), notice);
  }
}

function choose(mode: StepMode, view: StepsView): void {
  asked = mode;
  fault = undefined;
  replaceQuery(writeMode(mode, window.location.search, usual));
  // Six pictures more or fewer lay the chapter out anew: the switch is seen pressed before.
  afterPaint(() => {
    show();
    if (mode === 'one') view.writeAddress();
  });
}

function follow(): void {
  const target = placeInAddress();
  if (!target || views.some((view) => view.turnTo(target)) || shown() === 'flat') return;
  // The steps have just taken another height: what the address names has moved.
  target.scrollIntoView();
}

show();
follow();
room.addEventListener('change', show);
window.addEventListener('hashchange', follow);
