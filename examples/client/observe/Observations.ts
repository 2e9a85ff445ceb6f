import type {Path} from '../../../src/domain/codec';
import type {Clock} from '../../shared/clock';
import type {CoapAnswer, Notifier, Peer, ReceivedRequest} from '../../shared/messages';
import {isWithin, type ObjectStore} from '../ObjectStore';
import {defaultPeriods} from '../objects/server';
import type {AttributeStore} from './AttributeStore';
import {parseAttributes, type Attributes} from './attributes';
import {Schedule} from './Schedule';

interface Observation {
  path: Path;
  schedule: Schedule;
  notifier: Notifier;
}

/** Everything that servers observe, each under the server's address and the token of its request. */
export class Observations {
  private readonly running = new Map<string, Observation>();

  constructor(
    private readonly store: ObjectStore,
    private readonly attributes: AttributeStore,
    private readonly clock: Clock,
  ) {
    store.watch((changed) => this.change(changed));
  }

  /**
   * Begins to observe a path; `answer` makes each notification. Attributes in the query count instead of all that
   * were written (since 1.2).
   *
   * @throws Refusal 4.00 when the query cannot be read
   */
  // #region begin
  begin(path: Path, {from, token, query}: ReceivedRequest, notifier: Notifier, answer: () => CoapAnswer): void {
    const attributes = query.length > 0 ? parseAttributes(query) : this.attributes.effective(path);
    const key = keyOf(from, token);
    this.end(from, token);
    const schedule = new Schedule(this.clock, this.withDefaults(attributes), () => notifier.notify(answer()));
    const observation = {path, schedule, notifier};
    this.running.set(key, observation);
    notifier.onEnd(() => {
      schedule.stop();
      if (this.running.get(key) === observation) {
        this.running.delete(key);
      }
    });
  }
  // #endregion begin

  /** Ends an observation; it is no error when there is none. */
  end(from: Peer, token: string): void {
    this.running.get(keyOf(from, token))?.notifier.end();
    this.running.get(keyOf(from, token))?.schedule.stop();
    this.running.delete(keyOf(from, token));
  }

  /** Ends all. */
  clear(): void {
    this.running.forEach(({schedule, notifier}) => {
      schedule.stop();
      notifier.end();
    });
    this.running.clear();
  }

  private change(changed: Path): void {
    this.running.forEach(({path, schedule}) => {
      if (isWithin(changed, path)) {
        schedule.change();
      }
    });
  }

  private withDefaults({pmin, pmax}: Attributes): Required<Attributes> {
    return {
      pmin: pmin ?? this.readDefault(defaultPeriods.pmin),
      pmax: pmax ?? this.readDefault(defaultPeriods.pmax),
    };
  }

  private readDefault(path: Path): number {
    return Number(this.store.select(path)[0]?.value?.value ?? 0);
  }
}

function keyOf({address, port}: Peer, token: string): string {
  return `${address}:${port} ${token}`;
}
