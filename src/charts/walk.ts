// Marks of a picture that have no words beside them are walked: by the keys of a slider, which speaks them, or by pointing.
import type { Box } from '../geometry/box.ts';
import { nearestMark } from './nearest-mark.ts';

/** How near a mark the reader has to point, in px. */
const REACH = 24;

/** A row of the figure, and what stands for it in its pictures. */
interface Stop {
  row: HTMLElement;
  words: string;
  marks: readonly SVGGraphicsElement[];
}

/** The marks of one picture as they stand in the window, and which row each is of. */
interface Sight {
  /** Where the picture stands, by which it is known whether it has been moved. */
  at: string;
  stops: readonly number[];
  boxes: readonly Box[];
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
  /** Read when the reader comes: a page that loads has more to do. */
  #stops: readonly Stop[] = [];
  #lit: readonly Element[] = [];
  /** True while what is lit was pointed at: a press in the picture takes the focus from the slider after it. */
  #isPointed = false;

  constructor(root: HTMLElement, slider: HTMLInputElement, line: HTMLElement, body: HTMLElement) {
    [this.#root, this.#slider, this.#line, this.#body] = [root, slider, line, body];
    this.#hint = line.textContent;
    slider.addEventListener('input', () => {
      this.#isPointed = false;
      this.#show(slider.valueAsNumber);
    });
    slider.addEventListener('keyup', ({ key }) => {
      // At its ends the slider is not moved, and tells of no input.
      if (/^(?:Arrow|Page|Home|End)/.test(key)) this.#show(slider.valueAsNumber);
    });
    root.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      // The words go, and with them the link that may have the focus.
      slider.focus();
      this.#clear();
    });
    document.addEventListener('keydown', ({ key }) => {
      // What pointing has brought goes too, though the focus is elsewhere and the pointer stays where it is.
      if (key === 'Escape' && this.#isPointed) this.#clear();
    });
    root.addEventListener('focusout', ({ relatedTarget }) => {
      if (this.#isPointed || (relatedTarget instanceof Node && root.contains(relatedTarget))) return;
      this.#clear();
    });
    for (const picture of body.querySelectorAll<SVGElement>('.chart')) this.#watch(picture);
    body.addEventListener('pointerleave', ({ pointerType }) => {
      // A finger is lifted to read what it has found.
      if (pointerType === 'touch') return;
      this.#isPointed = false;
      if (!root.contains(document.activeElement)) this.#clear();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !body.contains(target)) this.#clear();
    });
    root.hidden = false;
  }

  #readStops(): void {
    if (this.#stops.length > 0) return;
    const { rows = '', said, by = '' } = this.#root.dataset;
    const marks = new Map<string | undefined, SVGGraphicsElement[]>();
    for (const mark of this.#body.querySelectorAll<SVGGraphicsElement>(`.chart [data-${by}]`)) {
      const name = mark.dataset[by];
      marks.set(name, [...(marks.get(name) ?? []), mark]);
    }
    this.#stops = [...this.#body.querySelectorAll<HTMLElement>(rows)].flatMap((row) => {
      const drawn = marks.get(row.dataset['walk'] ?? row.id);
      const parts = said === undefined ? [row] : [...row.querySelectorAll(said)];
      return drawn ? [{ row, marks: drawn, words: parts.map((part) => part.textContent.trim()).join(': ') }] : [];
    });
  }

  #watch(picture: SVGElement): void {
    let sight: Sight | undefined;
    const look = ({ clientX: x, clientY: y }: PointerEvent): void => {
      this.#readStops();
      if (sight?.at !== placeOf(picture)) sight = this.#sightOf(picture);
      const at = nearestMark(sight.boxes, { x, y }, REACH, 'columns' in this.#root.dataset);
      if (at === undefined) return;
      this.#isPointed = true;
      this.#slider.valueAsNumber = sight.stops[at] ?? 0;
      this.#show(this.#slider.valueAsNumber);
    };
    picture.addEventListener('pointerdown', look);
    picture.addEventListener('pointermove', look);
  }

  #sightOf(picture: SVGElement): Sight {
    const seen = this.#stops.flatMap(({ marks }, stop) =>
      marks.filter((mark) => picture.contains(mark)).map((mark) => ({ stop, box: mark.getBoundingClientRect() })),
    );
    return { at: placeOf(picture), stops: seen.map(({ stop }) => stop), boxes: seen.map(({ box }) => box) };
  }

  #show(place: number): void {
    // Whoever draws the slider by a finger, or by any pointer in Safari, does not bring it the focus.
    this.#readStops();
    const stop = this.#stops[place];
    if (!stop || this.#lit === stop.marks) return;
    for (const mark of this.#lit) mark.classList.remove('is-walked');
    for (const mark of stop.marks) mark.classList.add('is-walked');
    this.#lit = stop.marks;
    this.#body.classList.add('has-walk');
    this.#line.replaceChildren(this.#wordsOf(stop));
    this.#slider.setAttribute('aria-valuetext', stop.words);
  }

  /** The words of a stop, which lead to its row where that has a place of its own. */
  #wordsOf({ row, words }: Stop): Node {
    if (row.id === '') return document.createTextNode(words);
    const link = document.createElement('a');
    link.href = `#${encodeURIComponent(row.id)}`;
    // A frame's other links leave it.
    link.target = '_self';
    link.textContent = words;
    link.addEventListener('click', () => {
      // Before the browser follows the link, so that it finds the row.
      for (const list of this.#body.querySelectorAll('details')) list.open ||= list.contains(row);
    });
    return link;
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
  const body = root.closest<HTMLElement>('.figure__body');
  if (slider && line && body) new Walk(root, slider, line, body);
}
