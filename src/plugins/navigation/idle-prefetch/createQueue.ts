/** Calls back in the next idle time of the browser. */
export const idle: (callback: () => void) => void =
  typeof requestIdleCallback === 'function'
    ? (callback) => requestIdleCallback(callback)
    : (callback) => setTimeout(callback, 50);

/** Does a thing for each name once, one in each idle time of the browser; the names that came last are done first. */
export function createQueue(work: (name: string) => void): (name: string) => false {
  const seen = new Set<string>();
  const waiting: string[] = [];
  const next = (): void => {
    const name = waiting.pop();
    if (name !== undefined) {
      work(name);
      idle(next);
    }
  };
  return (name) => {
    if (!seen.has(name)) {
      seen.add(name);
      if (waiting.push(name) === 1) {
        idle(next);
      }
    }
    return false;
  };
}
