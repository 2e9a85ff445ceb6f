/** Where messages for people go. */
export interface Log {
  /** A line that stays. */
  line(text: string): void;
  /** A state that the next one replaces: in place on a terminal, elsewhere a line now and then. */
  progress(text: string): void;
}

export interface LogTarget {
  isTTY?: boolean;
  write(text: string): unknown;
}

const pause = 5_000;
const clearLine = '\r\u001B[K';

export function createLog(target: LogTarget, now: () => number = Date.now): Log {
  return target.isTTY ? createTerminalLog(target) : createPlainLog(target, now);
}

function createTerminalLog(target: LogTarget): Log {
  return {
    line: (text) => void target.write(`${clearLine}${text}\n`),
    progress: (text) => void target.write(`${clearLine}${text}`),
  };
}

function createPlainLog(target: LogTarget, now: () => number): Log {
  let last = now();
  return {
    line: (text) => void target.write(`${text}\n`),
    progress(text) {
      if (now() - last >= pause) {
        last = now();
        target.write(`${text}\n`);
      }
    },
  };
}
