// Marks of a picture that have no words beside them are walked: by the keys of a slider, which speaks them, or by pointing.
import { type MarkBox, nearestMark } from './nearest-mark.ts';

/** How near a mark the reader has to point, in px. */
const REACH = 24;

/** A row of the picture, and what its mark is called. */
interface Stop {
  words: string;
  marks: readonly SVGGraphicsElement[];
}

/** The marks of one picture as they stand in the window, and which row each is of. */
interface Sight {
  /** Where the picture stands, by which it is known whether it has been moved. */
  at: string;
  stops: readonly number[];
  boxes: readonly MarkBox[];
}

const placeOf = (picture: Element): string => {
  const { x, y, width } = picture.getBoundingClientRect();
  return [x, y, width].join();
};

class Walk {
  readonly #root: HTMLElement;
  readonly #slider: HTMLInputElement;
  readonly #line: HTMLElement;
  readonly #body: Element;
  readonly #hint: string;
  #stops: readonly Stop[] = [];
  #lit: readonly Element[] = [];
  /** True while what is lit was pointed at: a press in the picture takes the focus from the slider after it. */
  #isPointed = false;

  constructor(root: HTMLElement, slider: HTMLInputElement, line: HTMLElement, body: Element) {
    [this.#root, this.#slider, this.#line, this.#body] = [root, slider, line, body];
    this.#hint = line.textContent ?? '';
    this.#readStops();
    slider.value = slider.max;
    slider.setAttribute('aria-valuetext', this.#stops.at(-1)?.words ?? '');
    slider.addEventListener('focus', () => this.#readStops());
    slider.addEventListener('input', () => {
      this.#isPointed = false;
      this.#show(slider.valueAsNumber);
    });
    slider.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#clear();
      // At its ends the slider is not moved, and tells of no input.
      else if (/^(?:Arrow|Page|Home|End)/.test(key)) this.#show(slider.valueAsNumber);
    });
    slider.addEventListener('blur', () => {
      if (!this.#isPointed) this.#clear();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !body.contains(target)) this.#clear();
    });
    for (const picture of body.querySelectorAll<SVGElement>('.chart')) this.#watch(picture);
    root.hidden = false;
  }

  /** A filter may have taken marks out of the picture. */
  #readStops(): void {
    const { rows = '', said, by = '' } = this.#root.dataset;
    const found = [...this.#body.querySelectorAll<HTMLElement>(rows)].map((row) => {
      const name = CSS.escape(row.dataset['walk'] ?? row.id);
      const marks = [...this.#body.querySelectorAll<SVGGraphicsElement>(`.chart [data-${by}="${name}"]`)];
      const parts = said === undefined ? [row] : [...row.querySelectorAll(said)];
      return { marks, words: parts.map((part) => part.textContent.trim()).join(': ') };
    });
    this.#stops = found.filter(({ marks }) => marks.some((mark) => mark.checkVisibility()));
    this.#slider.max = String(Math.max(0, this.#stops.length - 1));
  }

  #watch(picture: SVGElement): void {
    let sight: Sight | undefined;
    const look = (event: PointerEvent): void => {
      if (sight?.at !== placeOf(picture)) sight = this.#sightOf(picture);
      const { stops, boxes } = sight;
      const at = nearestMark(boxes, { x: event.clientX, y: event.clientY }, REACH, 'columns' in this.#root.dataset);
      if (at === undefined) return;
      this.#isPointed = true;
      this.#slider.valueAsNumber = stops[at] ?? 0;
      this.#show(this.#slider.valueAsNumber);
    };
    picture.addEventListener('pointerenter', () => {
      this.#readStops();
      sight = undefined;
    });
    picture.addEventListener('pointerdown', look);
    picture.addEventListener('pointermove', look);
    picture.addEventListener('pointerleave', (event) => {
      // A finger is lifted to read what it has found.
      if (event.pointerType === 'touch') return;
      this.#isPointed = false;
      if (document.activeElement !== this.#slider) this.#clear();
    });
  }

  #sightOf(picture: SVGElement): Sight {
    const seen = this.#stops.flatMap(({ marks }, stop) =>
      marks.filter((mark) => picture.contains(mark)).map((mark) => ({ stop, box: mark.getBoundingClientRect() })),
    );
    return { at: placeOf(picture), stops: seen.map(({ stop }) => stop), boxes: seen.map(({ box }) => box) };
  }

  #show(place: number): void {
    const stop = this.#stops[place];
    if (!stop) return;
    for (const mark of this.#lit) mark.classList.remove('is-walked');
    for (const mark of stop.marks) mark.classList.add('is-walked');
    this.#lit = stop.marks;
    this.#body.classList.add('has-walk');
    this.#line.textContent = stop.words;
    this.#slider.setAttribute('aria-valuetext', stop.words);
  }

  #clear(): void {
    this.#isPointed = false;
    for (const mark of this.#lit) mark.classList.remove('is-walked');
    this.#lit = [];
    this.#body.classList.remove('has-walk');
    this.#line.textContent = this.#hint;
  }
}

for (const root of document.querySelectorAll<HTMLElement>('.walk')) {
  const slider = root.querySelector('input');
  const line = root.querySelector<HTMLElement>('.walk__said');
  const body = root.closest('.figure__body');
  if (slider && line && body) new Walk(root, slider, line, body);
}
