import {useEffect, useState, type KeyboardEvent, type RefObject} from 'react';
import type {Reply} from '../../client/protocol';

interface ActiveOption {
  /** Place of the chosen option among all, from 0. */
  active: number;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The option that the arrow keys have chosen; a new answer chooses the first again. */
export default function useActiveOption(
  dialog: RefObject<HTMLDialogElement | null>,
  reply: Reply | undefined,
): ActiveOption {
  const [chosen, setChosen] = useState({reply, active: 0});
  const active = chosen.reply === reply ? chosen.active : 0;

  useEffect(() => {
    dialog.current?.querySelector('[role="option"][aria-selected="true"]')?.scrollIntoView({block: 'nearest'});
  }, [dialog, active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    const count = dialog.current?.querySelectorAll('[role="option"]').length ?? 0;
    if (step && count > 0) {
      event.preventDefault();
      setChosen({reply, active: (active + step + count) % count});
    }
  };
  return {active, onKeyDown};
}
