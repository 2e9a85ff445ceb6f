import {useState, type ReactNode} from 'react';
import Button from '@site/src/components/Button';
import formStyles from '../ToolParts/form.module.css';

interface Window {
  from: number;
  to: number;
  /** Buttons to go on and back; nothing when all fits. */
  pages: ReactNode;
}

/** A part of a long list, the one with the item in question, and buttons for the others. */
export default function useWindow(length: number, size: number, at: number): Window {
  const [from, setFrom] = useState(0);
  const [shownFor, setShownFor] = useState(at);
  if (at !== shownFor) {
    setShownFor(at);
    if (at >= 0 && (at < from || at >= from + size)) {
      setFrom(Math.floor(at / size) * size);
    }
  }
  const start = from < length ? from : 0;
  const to = Math.min(start + size, length);
  const pages = length > size && (
    <div className={formStyles.buttons}>
      <Button disabled={start === 0} onClick={() => setFrom(Math.max(start - size, 0))}>
        Before
      </Button>
      <span>
        {start + 1} to {to} of {length}
      </span>
      <Button disabled={to === length} onClick={() => setFrom(start + size)}>
        After
      </Button>
    </div>
  );
  return {from: start, to, pages};
}
