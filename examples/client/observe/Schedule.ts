import type {Clock} from '../../shared/clock';
import type {Attributes} from './attributes';

/**
 * When to notify: after a change, but not before pmin is over; without a change when pmax is over. Both count from the
 * last notification. A pmax of 0, or below pmin, is ignored (Core 1.2.2 §7.3).
 */
// #region schedule
export class Schedule {
  private last: number;
  private cancelPmin?: () => void;
  private cancelPmax?: () => void;

  constructor(
    private readonly clock: Clock,
    private readonly periods: Required<Attributes>,
    private readonly notify: () => void,
  ) {
    this.last = clock.now();
    this.startPmax();
  }

  /** Tells of a change. Several before pmin is over make one notification. */
  change(): void {
    const wait = this.last + this.periods.pmin - this.clock.now();
    if (wait <= 0) {
      this.send();
    } else {
      this.cancelPmin ??= this.clock.after(wait, () => this.send());
    }
  }

  stop(): void {
    this.cancelPmin?.();
    this.cancelPmax?.();
    this.cancelPmin = undefined;
  }

  private send(): void {
    this.stop();
    this.last = this.clock.now();
    this.startPmax();
    this.notify();
  }

  private startPmax(): void {
    const {pmin, pmax} = this.periods;
    if (pmax > 0 && pmax >= pmin) {
      this.cancelPmax = this.clock.after(pmax, () => this.send());
    }
  }
}
// #endregion schedule
