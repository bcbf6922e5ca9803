import type { Wire } from './wire.ts';

/** How long something in the page may take, in ms. */
const PATIENCE = 10_000;

/** Keys as WebDriver writes them; any other key is its letter. */
const KEYS = {
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Space: ' ',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
  ArrowUp: '\uE013',
} as const;
export type Key = keyof typeof KEYS;

type Given = string | number;

/** What a test does in a window, by the means of any browser. */
export interface Tab {
  go(address: string): Promise<void>;
  /** Runs a function in the page. It sees nothing but what is given to it. */
  run<T, A extends Given[]>(job: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  /** Waits until a function gives true in the page; throws with the words after ten seconds. */
  until<A extends Given[]>(what: string, job: (...given: A) => boolean, ...given: A): Promise<void>;
  /** Brings the first element of a selector into view and presses it in its middle. Throws if something covers it. */
  click(selector: string): Promise<void>;
  /** Presses keys one after the other; the last with the others held: `press('Control', 'k')`. */
  press(...keys: (Key | (string & {}))[]): Promise<void>;
  /** Writes letter by letter where the focus is. */
  type(text: string): Promise<void>;
  focus(selector: string): Promise<void>;
}

/** Where the middle of an element is in the window, once it stands there. */
function middleOf(selector: string): { x: number; y: number; covered: string } | undefined {
  const element = document.querySelector(selector);
  if (!element) return undefined;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getClientRects()[0];
  if (!box) return undefined;
  const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
  const there = document.elementFromPoint(x, y);
  const isHit = there !== null && (element.contains(there) || there.contains(element));
  return { x, y, covered: isHit ? '' : `${there?.localName} "${there?.className}"` };
}

/** A window of a browser. */
export function openTab({ go, call, act }: Wire): Tab {
  const run: Tab['run'] = async (job, ...given) => {
    const answer = await call(`async () => JSON.stringify({ value: await (${job})(...${JSON.stringify(given)}) })`);
    return JSON.parse(answer).value;
  };
  const strike = (held: readonly string[]) => {
    const values = held.map((key) => KEYS[key as Key] ?? key);
    const down = values.map((value) => ({ type: 'keyDown', value }));
    const up = [...values].reverse().map((value) => ({ type: 'keyUp', value }));
    return act([{ type: 'key', id: 'keys', actions: [...down, ...up] }]);
  };
  const until: Tab['until'] = async (what, job, ...given) => {
    for (const start = Date.now(); !(await run(job, ...given)); ) {
      if (Date.now() - start > PATIENCE) throw new Error(`waited in vain: ${what}`);
    }
  };
  return {
    go,
    run,
    // A key that comes before the window has the focus is lost.
    focus: (selector) =>
      until(
        `the focus on ${selector}`,
        (one) => {
          const element = document.querySelector<HTMLElement>(one);
          element?.focus();
          return element !== null && document.hasFocus() && document.activeElement === element;
        },
        selector,
      ),
    until,
    click: async (selector) => {
      const place = await run(middleOf, selector);
      if (!place) throw new Error(`there is no ${selector} to press`);
      if (place.covered !== '') throw new Error(`${selector} lies under ${place.covered}`);
      const { x, y } = place;
      const actions = [
        { type: 'pointerMove', x, y, duration: 0, origin: 'viewport' },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
    },
    press: (...keys) => strike(keys),
    type: async (text) => {
      for (const letter of text) await strike([letter]);
    },
  };
}
