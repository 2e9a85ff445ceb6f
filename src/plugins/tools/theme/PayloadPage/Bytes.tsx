import {useMemo, useRef, type KeyboardEvent, type ReactNode} from 'react';
import {formatPath, toHex, type PayloadNode} from '@site/src/domain/codec';
import {toParts, toSegments, type Segment} from '@site/src/domain/workbench';
import useWindow from './useWindow';
import styles from './bytes.module.css';

interface Props {
  bytes: Uint8Array;
  nodes: readonly PayloadNode[];
  /** Index of the node that is lit up. */
  active: number | undefined;
  onActive: (index: number | undefined) => void;
}

/** Most segments that are shown at once. */
const most = 400;
/** Most bytes of one segment that are shown. */
const longest = 512;

/** The bytes, divided by the values they make; one stop for the keyboard, and arrow keys within. */
export default function Bytes({bytes, nodes, active, onActive}: Props): ReactNode {
  const segments = useMemo(() => toSegments(nodes, bytes.length), [nodes, bytes]);
  const at = segments.findIndex(({node}) => node !== undefined && node === active);
  const {from, to, pages} = useWindow(segments.length, most, at);
  const place = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => moveFocus(event, place.current!);
  const lit = active === undefined ? undefined : nodes[active]?.range;
  return (
    <section aria-labelledby="bytes">
      <h3 id="bytes">Bytes</h3>
      {pages}
      {/* eslint-disable-next-line jsx-a11y-x/no-static-element-interactions -- the keys move among the buttons inside */}
      <div ref={place} className={styles.bytes} onKeyDown={move} onMouseLeave={() => onActive(undefined)}>
        {segments.slice(from, to).map((segment, index) => (
          <SegmentButton
            key={segment.start}
            segment={segment}
            bytes={bytes}
            node={segment.node === undefined ? undefined : nodes[segment.node]}
            lit={lit !== undefined && segment.start >= lit.start && segment.end <= lit.end}
            reached={at < from || at >= to ? index === 0 : from + index === at}
            onActive={onActive}
          />
        ))}
      </div>
    </section>
  );
}

interface ButtonProps {
  segment: Segment;
  bytes: Uint8Array;
  node: PayloadNode | undefined;
  lit: boolean;
  /** The keyboard comes to this one first. */
  reached: boolean;
  onActive: (index: number | undefined) => void;
}

function SegmentButton({segment, bytes, node, lit, reached, onActive}: ButtonProps): ReactNode {
  const light = () => onActive(segment.node);
  const {start, end} = segment;
  const shown = {...segment, end: Math.min(end, start + longest)};
  return (
    <button
      type="button"
      className={styles.segment}
      data-lit={lit || undefined}
      tabIndex={reached ? 0 : -1}
      title={`${node ? formatPath(node.path) : 'no value'}, ${start === end - 1 ? 'byte' : 'bytes'} ${start}${end - start > 1 ? ` to ${end - 1}` : ''}`}
      onFocus={light}
      onMouseEnter={light}
      onClick={light}
    >
      {toParts(shown, node).map((part) => (
        <span key={part.start} data-part={part.part}>
          {toHex(bytes.subarray(part.start, part.end))}{' '}
        </span>
      ))}
      {end > shown.end && `and ${end - shown.end} more`}
    </button>
  );
}

function moveFocus(event: KeyboardEvent, place: HTMLElement): void {
  const buttons = [...place.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const steps: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const next = buttons[steps[event.key] ?? -1];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}
