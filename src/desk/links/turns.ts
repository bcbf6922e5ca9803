/** Work at one host after the other has ended, with a pause between; at different hosts it does not wait. */
export function inTurns(
  pause: () => Promise<void>,
): <Result>(host: string, work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>();
  return (host, work) => {
    const before = last.get(host);
    const done = before === undefined ? work() : before.then(pause).then(work);
    last.set(
      host,
      done.catch(() => undefined),
    );
    return done;
  };
}
