import {useEffect, useEffectEvent, type RefObject} from 'react';

const focusable = 'a[href], button:not([disabled]), input, select, textarea, summary, [tabindex="0"]';

/** The elements in `place` that the Tab key reaches, in order. */
function reachable(place: HTMLElement): HTMLElement[] {
  const all = [...place.querySelectorAll<HTMLElement>(focusable)];
  return all.filter((element) => element.checkVisibility({visibilityProperty: true}) && !element.closest('[inert]'));
}

/**
 * While `active`, keeps the focus inside `place`: it moves in, Tab goes round in
 * it, Escape calls `close`. Afterwards the focus returns to where it was.
 */
export default function useFocusTrap(place: RefObject<HTMLElement | null>, active: boolean, close: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Tab' && place.current) {
      goRound(event, reachable(place.current));
    }
  });

  useEffect(() => {
    if (!active || !place.current) {
      return undefined;
    }
    const before = document.activeElement;
    reachable(place.current)[0]?.focus();
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement) {
        before.focus();
      }
    };
  }, [active, place]);
}

/** Sends Tab on the last element to the first, and Shift+Tab on the first to the last. */
function goRound(event: KeyboardEvent, elements: readonly HTMLElement[]): void {
  const [from, to] = event.shiftKey ? [elements[0], elements.at(-1)] : [elements.at(-1), elements[0]];
  const outside = !elements.includes(document.activeElement as HTMLElement);
  if (to && (outside || document.activeElement === from)) {
    event.preventDefault();
    to.focus();
  }
}
