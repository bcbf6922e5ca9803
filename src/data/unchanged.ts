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
