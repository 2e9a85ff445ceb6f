import {useEffect} from 'react';
import {slashSlot} from '../SearchParts/slashSlot';

/** Ctrl-K and Cmd-K open the search; so does `/` where no text is being typed, unless the reader has turned it off. */
export default function useShortcuts(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isCommand(event) || (isSlash(event) && slashSlot.get() !== 'off')) {
        event.preventDefault();
        open();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);
}

function isCommand({key, ctrlKey, metaKey, altKey, shiftKey}: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
}

function isSlash({key, ctrlKey, metaKey, altKey, target, isComposing}: KeyboardEvent): boolean {
  const typing =
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  return key === '/' && !ctrlKey && !metaKey && !altKey && !typing && !isComposing;
}
