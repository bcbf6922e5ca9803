import { afterPaint } from '../charts/after-paint.ts';
import { idsOfMark, marksOf } from './mark-ids.ts';
import { announce } from './voice.ts';

/** What is lit: all marks of a figure of the record, and the sentence that speaks of them. */
interface Light {
  fig: string;
  sentence?: Element | undefined;
  /** The mark at which the reader points, where it was a mark. */
  mark?: HTMLElement | undefined;
}

const OPERATED = 'a, button, input, label, select, summary';
let lit: Light | undefined;
/** What has a class for it. To ask the whole page for it with each press would take longer than to light it. */
const marked = new Set<Element>();
let told: Element | undefined;
/** The pictures in which something is lit. */
let litIn: ReadonlySet<HTMLElement> = new Set();
/** The figure of the record that a card has led to, while its picture has the focus. */
let held: { fig: string; picture: string } | undefined;

const sentenceOf = (link: HTMLAnchorElement): Element | undefined =>
  document.getElementById(link.hash.slice(1))?.closest('.sentence') ?? undefined;

const linkTo = (picture: Element | null, fig: string) =>
  picture?.querySelector<HTMLAnchorElement>(`.mentions [data-marks="${fig}"] a`) ?? undefined;

/** What an element lights while it is pointed at or has the focus. */
function lightOf(element: Element | null): Light | undefined {
  const source = element?.closest<HTMLElement>('.fig, .pop[data-record], .mentions [data-marks]');
  if (source) {
    const { fig = source.dataset['record'] ?? source.dataset['marks'] ?? '' } = source.dataset;
    const link = source.matches('[data-marks]') ? element?.closest('a') : undefined;
    return { fig, sentence: link ? sentenceOf(link) : undefined };
  }
  const picture = element?.closest('.figure') ?? null;
  if (held && picture === element && picture?.id === held.picture) return { fig: held.fig };
  const mark = element?.closest<HTMLElement>('.figure__body :is([data-id], [data-fig-mark])');
  for (const fig of mark ? idsOfMark(mark.dataset) : []) {
    const link = linkTo(picture, fig);
    if (link && mark) return { fig, sentence: sentenceOf(link), mark };
  }
  return undefined;
}

/** What the focus lights. A reader who passes the numbers by key reads on: a number lights once its card is open. */
const lightOfFocus = (element: Element | null) => (element?.matches('.fig') ? undefined : lightOf(element));

/** The sentence as it reads, without the numbers of its sources and what only listeners hear. */
function wordsOf(sentence: Element | undefined): string {
  const copy = sentence?.cloneNode(true) as Element | undefined;
  for (const hidden of copy?.querySelectorAll('.sr, .cites') ?? []) hidden.remove();
  return copy?.textContent?.trim() ?? '';
}

function lightUp(element: Element, name: 'is-lit' | 'is-told' | 'has-lit'): void {
  // What is drawn lit, as in the pictures of steps, stays so.
  if (element.classList.contains(name) && !marked.has(element)) return;
  element.classList.add(name);
  marked.add(element);
}

/** Says in the line under a picture which sentence speaks of a mark. */
function tell(line: Element | null | undefined, words: string): void {
  if (!line) return;
  line.textContent = words;
  told = line;
}

function douse(): void {
  for (const element of marked) element.classList.remove('is-lit', 'is-told', 'has-lit');
  marked.clear();
  if (told) told.textContent = '';
  told = undefined;
  lit = undefined;
}

/** Lets all other marks of the pictures step back, unless something else is lit by now. */
function mute(light: Light, bodies: Iterable<Element>): void {
  if (light !== lit) return;
  for (const body of bodies) lightUp(body, 'has-lit');
}

const same = (a: Light | undefined, b: Light | undefined) =>
  a?.fig === b?.fig && a?.sentence === b?.sentence && a?.mark === b?.mark;

/** Lights what an element speaks of and nothing else, and returns the pictures in which something is lit. */
function show(light: Light | undefined): ReadonlySet<HTMLElement> {
  pointed = undefined;
  if (same(light, lit)) return litIn;
  const pictures = new Set<HTMLElement>();
  const wasLit = lit !== undefined;
  douse();
  litIn = pictures;
  if (!light) return pictures;
  lit = light;
  const bodies = new Set<Element>();
  for (const one of document.querySelectorAll(marksOf(light.fig))) {
    lightUp(one, 'is-lit');
    const [picture, body] = [one.closest<HTMLElement>('.figure'), one.closest('.figure__body')];
    if (picture) pictures.add(picture);
    if (body) bodies.add(body);
  }
  if (pictures.size === 0) return pictures;
  // Where the reader is about to operate a mark, its neighbours must stay as easy to read.
  if (!light.mark?.querySelector(OPERATED)) {
    // From one mark to the next nothing may flash; a card is not to wait for pictures that may be far away.
    if (wasLit) mute(light, bodies);
    else afterPaint(() => mute(light, bodies));
  }
  if (light.sentence) lightUp(light.sentence, 'is-lit');
  for (const row of document.querySelectorAll(`.mentions [data-marks="${light.fig}"]`)) lightUp(row, 'is-lit');
  if (light.mark) {
    lightUp(light.mark, 'is-told');
    tell(light.mark.closest('.figure')?.querySelector('.mentions__line'), wordsOf(light.sentence));
  }
  return pictures;
}

function turnTo(target: EventTarget | null): void {
  show((target instanceof Element ? lightOf(target) : undefined) ?? lightOfFocus(document.activeElement));
}

/** At what the reader points, until it is lit or something else is. */
let pointed: { at: EventTarget | null } | undefined;

function point(event: PointerEvent, at: EventTarget | null): void {
  // A finger points by tapping: the click tells of it.
  if (event.pointerType === 'touch') return;
  const now = { at };
  pointed = now;
  // Who points and presses at once is not to wait for what pointing alone does.
  afterPaint(() => {
    if (pointed === now) turnTo(at);
  });
}

document.addEventListener('pointerover', (event) => point(event, event.target));
document.documentElement.addEventListener('pointerleave', (event) => point(event, null));

document.addEventListener('focusin', (event) => {
  if (!(event.target instanceof Element)) return;
  if (held && event.target.id !== held.picture) held = undefined;
  // A press gives the focus to a number that the pointer has lit: its card is about to light the same.
  if (event.target.matches('.fig:hover') && same(lightOf(event.target), lit)) return;
  show(lightOfFocus(event.target));
});
document.addEventListener(
  'toggle',
  (event) => {
    if (!(event.target instanceof Element) || event.newState !== 'open') return;
    if (!event.target.matches('.pop[data-record]')) return;
    const pictures = show(lightOf(event.target));
    if (pictures.size > 0) announce('marked', [...pictures].map((one) => one.dataset['name'] ?? '').join('; '));
  },
  // It does not bubble.
  true,
);
document.addEventListener('focusout', (event) => {
  if (event.relatedTarget === null) show(undefined);
});

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const shows = event.target.closest<HTMLAnchorElement>('.pop a[data-shows]');
  if (shows) {
    // The card would cover the picture to which it leads.
    shows.closest<HTMLElement>('[popover]')?.hidePopover();
    held = { fig: shows.dataset['shows'] ?? '', picture: shows.hash.slice(1) };
    return;
  }
  if (event.target.closest(OPERATED)) return;
  const light = lightOf(event.target);
  // By touch the first tap shows which sentence it is, the second goes there.
  if (event instanceof PointerEvent && event.pointerType === 'touch' && !same(light, lit)) {
    show(light);
    return;
  }
  if (light?.mark) linkTo(light.mark.closest('.figure'), light.fig)?.click();
});
