import {useEffect, useRef, useState, type HTMLAttributes, type RefObject} from 'react';

/**
 * Props of a place that scrolls inside itself when its content is wider. It can then be reached and scrolled with the
 * keyboard; a place whose content fits cannot, so that no key press is wasted on it.
 */
export default function useScrollPlace(
  label: string,
): HTMLAttributes<HTMLDivElement> & {ref: RefObject<HTMLDivElement | null>} {
  const ref = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState(true);

  useEffect(() => {
    if (typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const place = ref.current!;
    const observer = new ResizeObserver(() => setWide(place.scrollWidth > place.clientWidth));
    observer.observe(place);
    return () => observer.disconnect();
  }, []);

  return {ref, ...(wide && {role: 'group', 'aria-label': label, tabIndex: 0})};
}
