/**
 * A reader of named texts that remembers what it last made of each. A save changes one file, and to read all the others
 * anew would take most of the time of a check. What it makes is shared, so nobody may change it.
 */
export function readUnchanged<Made>(make: (name: string, text: string) => Made): (name: string, text: string) => Made {
  const last = new Map<string, { text: string; made: Made }>();
  return (name, text) => {
    const known = last.get(name);
    if (known?.text === text) return known.made;
    const made = make(name, text);
    last.set(name, { text, made });
    return made;
  };
}

interface Known<From, Made> {
  get(from: From): Made | undefined;
  set(from: From, made: Made): unknown;
}

function remember<From, Made>(known: Known<From, Made>, make: (from: From) => Made): (from: From) => Made {
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before;
    const made = make(from);
    known.set(from, made);
    return made;
  };
}

/** The same for things that nobody changes, such as the tree of a text: what was made of each goes when it goes. */
export const readSame = <From extends object, Made>(make: (from: From) => Made) =>
  remember(new WeakMap<From, Made>(), make);

/** The same for texts without a name, such as the words of a field: what was made of each is kept. */
export const readOnce = <Made>(make: (text: string) => Made) => remember(new Map<string, Made>(), make);

/** The same for several texts at once: what was made of them last, while none of them is another. */
export function readLast<Made>(make: (...texts: string[]) => Made): (...texts: string[]) => Made {
  let last: { texts: string[]; made: Made } | undefined;
  return (...texts) => {
    if (last?.texts.length === texts.length && texts.every((text, index) => text === last?.texts[index]))
      return last.made;
    last = { texts, made: make(...texts) };
    return last.made;
  };
}
