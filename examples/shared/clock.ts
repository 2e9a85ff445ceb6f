/** Time in seconds. Tests have a clock of their own, which only moves when told to. */
export interface Clock {
  now(): number;
  /** Runs something later; the function that is returned prevents it. */
  after(seconds: number, run: () => void): () => void;
}

/** The longest wait of a timer of Node.js, in milliseconds: about 24 days. */
const longest = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now() / 1000,
  after(seconds, run) {
    const timer = setTimeout(run, Math.min(seconds * 1000, longest));
    return () => clearTimeout(timer);
  },
};
