import type {Clock} from '../shared/clock';

interface Timer {
  at: number;
  run: () => void;
}

/** A clock that stands still until somebody moves it, so that minutes pass in no time and always in the same way. */
export class ManualClock implements Clock {
  private time = 0;
  private timers: Timer[] = [];

  now(): number {
    return this.time;
  }

  after(seconds: number, run: () => void): () => void {
    const timer = {at: this.time + seconds, run};
    this.timers.push(timer);
    return () => this.drop(timer);
  }

  /** Lets time pass; runs what is due, in the order of its time. */
  advance(seconds: number): void {
    const end = this.time + seconds;
    for (let next = this.nextUntil(end); next; next = this.nextUntil(end)) {
      this.time = next.at;
      this.drop(next);
      next.run();
    }
    this.time = end;
  }

  private nextUntil(end: number): Timer | undefined {
    return this.timers.filter(({at}) => at <= end).sort((a, b) => a.at - b.at)[0];
  }

  private drop(timer: Timer): void {
    this.timers = this.timers.filter((each) => each !== timer);
  }
}
