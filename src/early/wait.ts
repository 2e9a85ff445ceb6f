/**
 * What stands in every page: it keeps what the reader does from the first moment on, fetches the script that answers
 * (`early.ts`) when the page has been painted, and starts the portal's scripts when the browser is at rest. The
 * functions become one inline script by their source text: none may use anything but the others, its own arguments, and
 * what a browser has.
 */

/** What the inline script is told: the scripts and styles to start, and the names that the portal's storage uses. */
export interface EarlySettings {
  scripts: readonly string[];
  /** The whole style sheet; a page begins with a part of it. */
  styles: readonly string[];
  themeKey: string;
  slashKey: string;
}

/** What the early script finds at its own element, and goes on with. */
export interface Waiting extends EarlySettings {
  isStarted: boolean;
  /** What the reader has done, in order; what the browser would do itself is stopped where the portal answers. */
  events: Event[];
  /** What was pressed, to be pressed again. */
  pressed?: HTMLElement | undefined;
  /** Ends the keeping. */
  stop: () => void;
  start: () => void;
  findPressed: typeof findPressed;
  isSearchKey: typeof isSearchKey;
}

/** Entry of the inline script; `src` is the address of the early script. */
export function wait(src: string, settings: EarlySettings): void {
  const names = ['click', 'keydown', 'input'];
  const keep = (event: Event) => {
    waiting.events.push(event);
    if (event instanceof MouseEvent ? findPressed(event) : isSearchKey(event, settings.slashKey)) {
      event.preventDefault();
    }
  };
  const stop = () => names.forEach((name) => document.removeEventListener(name, keep, true));
  const start = () => {
    fetchEarly();
    startScripts(waiting);
  };
  const waiting: Waiting = {...settings, isStarted: false, events: [], stop, start, findPressed, isSearchKey};
  // It is the first of the scripts in their order, so it never comes when the portal is alive already.
  const script = Object.assign(document.createElement('script'), {src, waiting, async: false, onerror: stop});
  const fetchEarly = () => script.isConnected || document.head.append(script);
  names.forEach((name) => document.addEventListener(name, keep, true));
  addEventListener('load', () =>
    'requestIdleCallback' in window ? requestIdleCallback(start, {timeout: 500}) : setTimeout(start, 50),
  );
  new PerformanceObserver(fetchEarly).observe({type: 'paint', buffered: true});
}

/** Starts the portal's scripts, in their order, once. What was pressed works without them if they do not arrive. */
function startScripts(waiting: Waiting): void {
  if (waiting.isStarted) {
    return;
  }
  waiting.isStarted = true;
  for (const href of waiting.styles) {
    document.head.append(Object.assign(document.createElement('link'), {rel: 'stylesheet', href}));
  }
  for (const src of waiting.scripts) {
    const script = Object.assign(document.createElement('script'), {src, async: false});
    script.onerror = () => waiting.pressed instanceof HTMLAnchorElement && location.assign(waiting.pressed.href);
    document.head.append(script);
  }
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
export const waitParts = [wait, startScripts, findPressed, isSearchKey, readItem] as const;
