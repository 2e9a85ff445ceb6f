/**
 * What stands in every page: it keeps what the reader does from the first moment on, and fetches the script that
 * answers (`early.ts`) when the page has been painted. The functions become one inline script by their source text:
 * none may use anything but the others, its own arguments, and what a browser has.
 */

/** What the inline script is told: the scripts and styles to start, and the names that the portal's storage uses. */
export interface EarlySettings {
  scripts: readonly string[];
  /** The whole style sheet; a page begins with a part of it. */
  styles: readonly string[];
  themeKey: string;
  slashKey: string;
}

/** What the early script finds at its own element. */
export interface Waiting extends EarlySettings {
  /** What the reader has done, in order; what the browser would do itself is stopped where the portal answers. */
  events: Event[];
  /** Ends the keeping. */
  stop: () => void;
  findPressed: typeof findPressed;
  isSearchKey: typeof isSearchKey;
}

/** Entry of the inline script; `src` is the address of the early script. */
export function wait(src: string, settings: EarlySettings): void {
  const names = ['click', 'keydown', 'input'];
  const events: Event[] = [];
  const keep = (event: Event) => {
    events.push(event);
    if (event instanceof MouseEvent ? findPressed(event) : isSearchKey(event, settings.slashKey)) {
      event.preventDefault();
    }
  };
  const stop = () => names.forEach((name) => document.removeEventListener(name, keep, true));
  const waiting: Waiting = {...settings, events, stop, findPressed, isSearchKey};
  const script = Object.assign(document.createElement('script'), {src, waiting, onerror: stop});
  const fetchEarly = () => document.head.append(script);
  names.forEach((name) => document.addEventListener(name, keep, true));
  // A page in the background is not painted, and some browsers do not tell when.
  addEventListener('load', () => setTimeout(fetchEarly, 300));
  new PerformanceObserver(fetchEarly).observe({type: 'paint', buffered: true});
}

/** What a plain click presses, if it needs script. */
function findPressed(event: MouseEvent): HTMLElement | undefined {
  const found = event.target instanceof Element && event.target.closest('button,[role=button],[aria-keyshortcuts]');
  const isPlain = !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const isSubmit = found instanceof HTMLButtonElement && found.type === 'submit' && found.form;
  return found instanceof HTMLElement && isPlain && !isSubmit ? found : undefined;
}

/** Whether an event is a key that opens the search: Ctrl+K, Command+K, or a slash outside of fields. */
function isSearchKey(event: Event, slashKey: string): boolean {
  if (!(event instanceof KeyboardEvent) || event.altKey) {
    return false;
  }
  const {key, target, ctrlKey, metaKey, shiftKey, isComposing} = event;
  if (key !== '/') {
    return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey;
  }
  const isTyping = target instanceof Element && target.matches('input,textarea,select,[contenteditable]');
  return !ctrlKey && !metaKey && !isComposing && !isTyping && readItem(slashKey) !== 'off';
}

function readItem(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The functions of the inline script, the entry first. */
export const waitParts = [wait, findPressed, isSearchKey, readItem] as const;
