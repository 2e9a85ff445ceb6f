import type {Waiting} from './wait';

/**
 * What every page does before the portal's scripts run. They are large and come after the page has been painted, so
 * until then this keeps links, menu, colours and search working. The functions become one small script by their source
 * text (`earlyFile.ts`): none may use anything but the others, its own arguments, and what a browser has.
 */

interface Early extends Waiting {
  /** The field that was written in. */
  field?: HTMLInputElement | undefined;
}

/** Entry of the script: answers to what the reader has done so far, and to what comes until the portal is alive. */
export function early(state: Early): void {
  const answer = (event: Event) => answerTo(event, state);
  const names = ['click', 'keydown', 'input'];
  state.stop();
  state.events.forEach(answer);
  names.forEach((name) => document.addEventListener(name, answer, true));
  ['pointerdown', 'focusin'].forEach((name) =>
    document.addEventListener(name, state.start, {once: true, passive: true}),
  );
  // The first comparison of words loads their order, which takes a slow phone longer than a frame; now nothing waits.
  // Docusaurus compares addresses that way when a page of the guide comes alive.
  setTimeout(() => 'a'.localeCompare('b'));
  const observer = new MutationObserver(() => {
    if (document.documentElement.dataset.hasHydrated === 'true') {
      observer.disconnect();
      names.forEach((name) => document.removeEventListener(name, answer, true));
      document.addEventListener('click', closeMenu, true);
      repeatInput(state.field);
      state.pressed?.click();
    }
  });
  observer.observe(document.documentElement, {attributeFilter: ['data-has-hydrated']});
}

function answerTo(event: Event, state: Early): void {
  if (event instanceof MouseEvent) {
    press(event, state);
  } else if (event instanceof KeyboardEvent) {
    pressKey(event, state);
  } else {
    state.field = event.target instanceof HTMLInputElement ? event.target : undefined;
  }
}

/** A press of something that needs script: done here at once, or kept until it can be done. */
function press(event: MouseEvent, state: Early): void {
  const found = state.findPressed(event);
  if (!found) {
    return;
  }
  event.preventDefault();
  state.start();
  if (found.matches('.navbar__toggle')) {
    toggleMenu(found);
  } else if (found.matches('[data-colour-mode]')) {
    nextColourMode(state.themeKey);
  } else {
    state.pressed = found;
  }
}

/** Keys of the search, and what is typed for it until its field is there. */
function pressKey(event: KeyboardEvent, state: Early): void {
  state.start();
  const search = document.querySelector<HTMLElement>('[aria-keyshortcuts]');
  const {key, ctrlKey, metaKey, altKey, isComposing} = event;
  const isPlain = !ctrlKey && !metaKey && !altKey && !isComposing;
  const {dataset} = document.documentElement;
  if (key === 'Escape') {
    closeMenu(event);
    delete dataset.typed;
    state.pressed = undefined;
  } else if (dataset.typed !== undefined && isPlain && key.length === 1) {
    event.preventDefault();
    dataset.typed += key;
  } else if (search && state.isSearchKey(event, state.slashKey)) {
    event.preventDefault();
    dataset.typed = '';
    state.pressed = search;
  }
}

/** Tells React what a field was given before it listened: it compares with what it saw last, so that is emptied first. */
function repeatInput(field: HTMLInputElement | undefined): void {
  if (field?.isConnected && /^(?:text|search)$/.test(field.type)) {
    const {value} = field;
    field.value = '';
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }
}

/** Opens and closes the entries of the bar on a phone, in the place of the menu that comes with the scripts. */
function toggleMenu(button: HTMLElement): void {
  const isOpen = document.documentElement.toggleAttribute('data-early-menu');
  button.setAttribute('aria-expanded', String(isOpen));
}

/** Closes those entries by their button or Escape; then the button is the menu's again. */
function closeMenu(event: Event): void {
  const button = document.querySelector<HTMLElement>('[data-early-menu] .navbar__toggle');
  const isWanted = event instanceof KeyboardEvent || (event.target instanceof Node && button?.contains(event.target));
  if (button && isWanted) {
    event.stopPropagation();
    toggleMenu(button);
  }
}

/** From the system's colours to light, to dark, and back, as the button does later. */
function nextColourMode(key: string): void {
  const {dataset} = document.documentElement;
  const next = {system: 'light', light: 'dark', dark: 'system'}[dataset.themeChoice ?? 'system'] ?? 'system';
  const isDark = next === 'dark' || (next === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  dataset.themeChoice = next;
  dataset.theme = isDark ? 'dark' : 'light';
  try {
    if (next === 'system') {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, next);
    }
  } catch {
    // The choice holds for this page only where nothing may be stored.
  }
}

/** The functions of the script, the entry first. */
export const earlyParts = [
  early,
  answerTo,
  press,
  pressKey,
  repeatInput,
  toggleMenu,
  closeMenu,
  nextColourMode,
] as const;
