import { replaceHash } from './address.ts';
import { stepAt, stepBy } from './current-step.ts';
import { fill } from './fill.ts';
import { quoted } from './quoted.ts';
import type { StepMode } from './steps-address.ts';

/** The height in the window, as a share, at which a step that is scrolled past becomes the current one. */
const LINE = 0.5;

/** One step of a list: its place in the page, its words, its address. */
interface Step {
  item: HTMLElement;
  words: HTMLElement;
  title: HTMLElement;
}

function partOf(root: ParentNode, selector: string): HTMLElement {
  const part = root.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`steps without ${selector}`);
  return part;
}

/** One list of steps in the page. The style sheet draws it; this only says which way it is shown and which step is current. */
export class StepsView {
  readonly #root: HTMLElement;
  readonly #steps: readonly Step[];
  readonly #buttons: readonly HTMLButtonElement[];
  readonly #watch: IntersectionObserver;
  #mode: StepMode = 'flat';
  #place = 0;

  /** @param choose  called with the way of showing that the reader has chosen */
  constructor(root: HTMLElement, choose: (mode: StepMode) => void) {
    this.#root = root;
    this.#steps = [...root.querySelectorAll<HTMLElement>('.step')].map((item) => ({
      item,
      words: partOf(item, '.step__words'),
      title: partOf(item, '.step__title'),
    }));
    this.#buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-by]')];
    this.#watch = new IntersectionObserver(() => this.#follow(), { rootMargin: `-${LINE * 100}% 0px` });
    for (const radio of root.querySelectorAll<HTMLInputElement>('.steps__switch input')) {
      radio.addEventListener('change', () => choose(radio.value as StepMode));
    }
    for (const button of this.#buttons) {
      button.addEventListener('click', () => this.#go(Number(button.dataset['by'])));
    }
    partOf(root, '.steps__walk').addEventListener('keydown', (event) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      this.#go(by);
    });
    root.dataset['live'] = '';
  }

  /** Shows the steps in a way, with a notice where it is not the one that was asked for. */
  show(mode: StepMode, notice: string | undefined): void {
    this.#mode = mode;
    this.#root.dataset['mode'] = mode;
    delete this.#root.dataset['turned'];
    for (const radio of this.#root.querySelectorAll<HTMLInputElement>('.steps__switch input')) {
      radio.checked = radio.value === mode;
    }
    const note = partOf(this.#root, '.steps__notice');
    note.hidden = notice === undefined;
    note.textContent = notice ?? '';
    this.#watch.disconnect();
    if (mode === 'scroll') for (const { words } of this.#steps) this.#watch.observe(words);
    this.#turn(this.#place);
  }

  /**
   * Makes the step in which a place of the page lies the current one, and brings the place into sight: a title, or a
   * citation to which the list of sources leads back.
   *
   * @returns false if the place is in none of these steps
   */
  turnTo(target: HTMLElement): boolean {
    const place = this.#steps.findIndex(({ item }) => item.contains(target));
    if (place < 0) return false;
    this.#turn(place);
    target.scrollIntoView();
    return true;
  }

  /** The words that a notice is made of. */
  wordsOf(notice: 'badAddress' | 'noRoom', value: string): string {
    return fill(this.#root.dataset[notice] ?? '', { value: quoted(value) });
  }

  /** Puts the current step into the address. */
  writeAddress(): void {
    replaceHash(this.#steps[this.#place]?.title.id ?? '');
  }

  #go(by: number): void {
    const place = stepBy(this.#place, by, this.#steps.length);
    if (place === this.#place) return;
    this.#turn(place);
    this.writeAddress();
    const title = this.#steps[place]?.title.textContent ?? '';
    partOf(this.#root, '[role="status"]').textContent = this.#count('spoken', title);
  }

  #follow(): void {
    const tops = this.#steps.map(({ words }) => words.getBoundingClientRect().top);
    this.#turn(stepAt(tops, window.innerHeight * LINE));
  }

  #turn(place: number): void {
    if (place !== this.#place) this.#root.dataset['turned'] = '';
    this.#place = place;
    for (const [index, { item }] of this.#steps.entries()) {
      item.classList.toggle('is-current', index === place);
      // What is not shown is not read out either.
      item.inert = this.#mode === 'one' && index !== place;
    }
    for (const button of this.#buttons) {
      // A button that were disabled would lose the focus that a keyboard has on it.
      const stays = stepBy(place, Number(button.dataset['by']), this.#steps.length) === place;
      button.setAttribute('aria-disabled', String(stays));
    }
    partOf(this.#root, '.steps__position').textContent = this.#count('position');
  }

  #count(words: 'position' | 'spoken', title = ''): string {
    return fill(this.#root.dataset[words] ?? '', { n: this.#place + 1, of: this.#steps.length, title });
  }
}
