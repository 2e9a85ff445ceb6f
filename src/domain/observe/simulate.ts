import {findConditions} from './conditions';
import type {Attributes, Sample} from './model';

export type Outcome = 'notified' | 'held' | 'nothing' | 'not evaluated';

/** One moment of the timeline. */
export interface Moment extends Sample {
  outcome: Outcome;
  why: string;
  /** Of a notification: sent Confirmable. */
  confirmable?: boolean;
}

export interface Simulation {
  moments: Moment[];
  /** There are more moments than are shown. */
  cut: boolean;
}

/** More rows are no use to a reader, and bound the time it takes. */
export const mostMoments = 1000;

/**
 * Plays an observation that begins with the first sample, which the answer tells, up to `end` seconds. The client
 * evaluates at each sample, with `epmin` not sooner than that after the last evaluation, with `epmax` at least so often.
 */
export function simulate(samples: readonly Sample[], attributes: Attributes, end: number): Simulation {
  const sorted = [...samples].sort((a, b) => a.at - b.at);
  const first = sorted[0];
  if (!first) {
    return {moments: [], cut: false};
  }
  const player = new Player(first, attributes);
  let next = 1;
  while (player.moments.length < mostMoments) {
    const sample = sorted[next];
    const due = player.nextDue();
    if (sample && sample.at <= due && sample.at <= end) {
      player.sample(sample);
      next++;
    } else if (due <= end) {
      player.wake(due);
    } else {
      return {moments: player.moments, cut: false};
    }
  }
  return {moments: player.moments, cut: true};
}

class Player {
  readonly moments: Moment[] = [];
  private value: number;
  private seen: number;
  private told: number;
  private toldAt: number;
  private seenAt: number;
  private waiting: string[] = [];
  /** A sample came that was not looked at. */
  private unseen = false;

  constructor(
    {at, value}: Sample,
    private readonly attributes: Attributes,
  ) {
    this.value = this.seen = this.told = value;
    this.toldAt = this.seenAt = at;
    this.add(at, 'notified', 'the answer to the Observe');
  }

  /** When the client has something to do although no sample comes. */
  nextDue(): number {
    const {epmin = 0, epmax = 0} = this.attributes;
    const evaluate = this.unseen ? this.seenAt + epmin : Infinity;
    const longest = epmax > epmin ? this.seenAt + epmax : Infinity;
    return Math.min(evaluate, longest, this.waiting.length > 0 ? this.pminEnd() : Infinity, this.pmaxEnd());
  }

  sample({at, value}: Sample): void {
    this.value = value;
    const {epmin = 0} = this.attributes;
    if (at < this.seenAt + epmin) {
      this.unseen = true;
      this.add(at, 'not evaluated', `epmin ${epmin} is not over`);
    } else {
      this.evaluate(at, true);
    }
  }

  wake(at: number): void {
    const {epmin = 0, epmax = 0} = this.attributes;
    const evaluates = (this.unseen && at >= this.seenAt + epmin) || (epmax > epmin && at >= this.seenAt + epmax);
    if (evaluates && this.evaluate(at, this.unseen)) {
      return;
    }
    if (this.waiting.length > 0 && at >= this.pminEnd()) {
      this.notify(at, `pmin is over: ${this.waiting.join(', ')}`);
    } else if (at >= this.pmaxEnd()) {
      this.notify(at, `pmax ${this.attributes.pmax} is over`);
    }
  }

  /** True when it led to a notification. */
  private evaluate(at: number, show: boolean): boolean {
    const found = findConditions(this.attributes, this.seen, this.value, this.told);
    this.seen = this.value;
    this.seenAt = at;
    this.unseen = false;
    if (found.length > 0 && at >= this.pminEnd()) {
      this.notify(at, found.join(', '));
      return true;
    }
    if (found.length > 0) {
      this.waiting = [...new Set([...this.waiting, ...found])];
      this.add(at, 'held', `${found.join(', ')}, but pmin ${this.attributes.pmin} is not over`);
    } else if (show) {
      this.add(at, 'nothing', 'no condition is met');
    }
    return false;
  }

  private notify(at: number, why: string): void {
    this.told = this.value;
    this.toldAt = at;
    this.waiting = [];
    this.add(at, 'notified', why);
  }

  private add(at: number, outcome: Outcome, why: string): void {
    const confirmable = outcome === 'notified' && this.attributes.con === 1;
    this.moments.push({at, value: this.value, outcome, why, ...(confirmable && {confirmable})});
  }

  private pminEnd(): number {
    return this.toldAt + (this.attributes.pmin ?? 0);
  }

  /** A pmax of 0, or below pmin, is ignored (Core 1.2.2, 7.3). */
  private pmaxEnd(): number {
    const {pmin = 0, pmax = 0} = this.attributes;
    return pmax > 0 && pmax >= pmin ? this.toldAt + pmax : Infinity;
  }
}
