import type {Clock} from '../shared/clock';
import type {CoapAnswer} from '../shared/messages';
import {deregister, register, update, type RegisterParameters, type ServerLink} from './register';
import type {ObjectStore} from './ObjectStore';

/** Seconds that a Confirmable message may take to be acknowledged: MAX_TRANSMIT_WAIT of RFC 7252 §4.8.2. */
const transmitWait = 93;
/** Defaults where Object 1 says nothing: attempts, and seconds before the second one (Core 1.2.2 §6.2.1.1). */
const retry = {count: 5, timer: 60};

export interface RegistrationHooks {
  /** The registration is over; with it end the observations (Core 1.2.2 §6.4.1). */
  onEnd: () => void;
  log: (text: string) => void;
}

/** The registration of this client, which it keeps alive. */
export class Registration {
  /** `/rd/5a3f`; undefined while there is no registration. */
  location?: string;
  private cancelTimer?: () => void;

  constructor(
    private readonly link: ServerLink,
    private readonly parameters: RegisterParameters,
    private readonly store: ObjectStore,
    private readonly clock: Clock,
    private readonly hooks: RegistrationHooks,
  ) {}

  /** Registers, or tries to: after each failure it waits twice as long. */
  async register(attempt = 1): Promise<void> {
    this.forget();
    const answer = await this.attempt('Register', () => register(this.link, this.parameters, this.store));
    if (answer?.code === '2.01' && answer.location) {
      this.location = `/${answer.location.join('/')}`;
      this.keepAlive();
    } else if (attempt < retry.count) {
      this.later(retry.timer * 2 ** (attempt - 1), () => this.register(attempt + 1));
    } else {
      this.hooks.log(`Register failed ${retry.count} times; giving up.`);
    }
  }

  /** Renews the registration; with a lifetime when that has changed. A server that has forgotten us is told again. */
  // #region update
  async update(lifetime?: number): Promise<void> {
    if (this.location === undefined) {
      return;
    }
    const {location} = this;
    this.parameters.lifetime = lifetime ?? this.parameters.lifetime;
    const answer = await this.attempt('Update', () => update(this.link, location, lifetime));
    if (answer?.code === '2.04') {
      this.keepAlive();
    } else {
      await this.register();
    }
  }
  // #endregion update

  async deregister(): Promise<void> {
    const {location} = this;
    this.forget();
    if (location !== undefined) {
      await this.attempt('De-register', () => deregister(this.link, location));
    }
  }

  /** Ends the registration on this side only, as a reboot does. */
  forget(): void {
    this.cancelTimer?.();
    this.cancelTimer = undefined;
    this.location = undefined;
  }

  /** The Update leaves before the lifetime ends, with time for the message to be repeated. */
  // #region keep-alive
  private keepAlive(): void {
    const {lifetime} = this.parameters;
    if (lifetime > 0) {
      this.later(Math.max(lifetime / 2, lifetime - transmitWait), () => this.update());
    }
  }
  // #endregion keep-alive

  private later(seconds: number, run: () => Promise<void>): void {
    this.cancelTimer?.();
    this.cancelTimer = this.clock.after(seconds, () => void run());
  }

  private async attempt(name: string, send: () => Promise<CoapAnswer>): Promise<CoapAnswer | undefined> {
    try {
      const answer = await send();
      this.hooks.log(`${name}: ${answer.code}`);
      return answer;
    } catch (error) {
      this.hooks.log(`${name}: ${(error as Error).message}`);
      return undefined;
    }
  }
}
