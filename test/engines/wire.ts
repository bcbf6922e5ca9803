/** One pointer or one set of keys and what it does, as WebDriver writes it in both of its protocols. */
export interface Hand {
  type: 'pointer' | 'key';
  id: string;
  parameters?: { pointerType: 'mouse' };
  actions: readonly Readonly<Record<string, string | number>>[];
}

/** The size of a window at first, in px. */
export const WINDOW = { width: 1280, height: 900 };

/** What a test needs of a browser, whatever protocol the browser speaks. */
export interface Wire {
  /** Goes to an address, and is there when the page has loaded. */
  go(address: string): Promise<void>;
  /** Calls a function in the page, given as source, and gives the text that it returns, awaited. */
  call(source: string): Promise<string>;
  /** What a reader's hands do, all the way to its end. */
  act(hands: readonly Hand[]): Promise<void>;
  /** Makes the window of another size, in px. A window with a frame has less room for the page. */
  resize(width: number, height: number): Promise<void>;
  /** The window as a picture: PNG in base 64. */
  shot(): Promise<string>;
  /** The page as it is printed: PDF in base 64. A browser that cannot say has no such call. */
  paper?(): Promise<string>;
  /** Errors that the console showed since the last call. A browser that tells nothing of its console has no such call. */
  errors?(): readonly string[];
  /** Ends the browser and everything that was started for it. */
  close(): Promise<void>;
}

/** A browser that may be on this machine. */
export interface Engine {
  name: string;
  /** What this machine lacks for it, in words; undefined where it can start. */
  missing: string | undefined;
  start(): Promise<Wire>;
}
