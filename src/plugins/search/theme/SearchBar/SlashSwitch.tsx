import {useState, type ReactNode} from 'react';
import {slashSlot} from '../SearchParts/slashSlot';

/** Turns the key `/` off for those who press it by mistake, by voice for one; Ctrl-K stays. */
export default function SlashSwitch(): ReactNode {
  const [on, setOn] = useState(() => slashSlot.get() !== 'off');
  const change = (checked: boolean) => {
    setOn(checked);
    slashSlot.set(checked ? 'on' : 'off');
  };
  return (
    <label>
      <input type="checkbox" checked={on} onChange={(event) => change(event.target.checked)} /> The key <kbd>/</kbd>{' '}
      opens the search
    </label>
  );
}
