import {useState, type PointerEvent, type ReactNode} from 'react';
import Button from '@site/src/components/Button';
import type {Moment} from '@site/src/domain/observe';
import formStyles from '../ToolParts/form.module.css';
import Frame from './Frame';
import useDrawing, {type DrawingInput} from './useDrawing';
import styles from './styles.module.css';

const [width, height, edge] = [720, 220, 24];

interface Props extends DrawingInput {
  moments: readonly Moment[];
  canUndo: boolean;
}

/** The value as a line of steps, with a mark at each moment; the table has the words. It is drawn on when asked for. */
export default function Picture({moments, canUndo, ...input}: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const {scale, cursor, handlers} = useDrawing(input, toShare);
  const {end} = input;
  const {low, high} = scale;
  const x = (at: number) => edge + (at / (end || 1)) * (width - 2 * edge);
  const y = (value: number) => height - edge - ((value - low) / (high - low || 1)) * (height - 2 * edge);
  const values = moments.map(({value}) => value);
  const bounds = [...new Set(values.length > 0 ? [Math.max(...values), Math.min(...values)] : [])];
  const line = moments.map(({at, value}, index) => `${index ? `H${x(at)}V` : `M${x(at)} `}${y(value)}`).join('');
  const drawing = {
    role: 'slider',
    tabIndex: 0,
    'aria-label': 'Value; the left and right keys choose the second, up and down change it',
    'aria-valuemin': low,
    'aria-valuemax': high,
    'aria-valuenow': cursor.value,
    'aria-valuetext': `${cursor.value} at second ${cursor.at}`,
    ...handlers,
  };
  return (
    <>
      <div className={formStyles.buttons}>
        <Button aria-pressed={isOpen} onClick={() => setOpen(!isOpen)}>
          Draw the value
        </Button>
        <Button disabled={!canUndo} onClick={input.onUndo}>
          Undo
        </Button>
        {isOpen && <span>Draw with a mouse, a pen or a finger, or with the arrow keys; the samples above follow.</span>}
      </div>
      <Frame end={end} bounds={bounds.map((value) => ({value, down: y(value) / height}))}>
        <svg
          className={styles.picture}
          viewBox={`0 0 ${width} ${height}`}
          {...(isOpen ? drawing : {'aria-hidden': true})}
        >
          {bounds.map((value) => (
            <path key={value} d={`M${edge} ${y(value)}H${width - edge}`} className={styles.bound} />
          ))}
          <path d={line && `${line}H${x(end)}`} className={styles.line} />
          {moments.map(({at, value, outcome}, index) => (
            <circle key={index} cx={x(at)} cy={y(value)} r={outcome === 'notified' ? 6 : 3} data-outcome={outcome} />
          ))}
          {isOpen && <path d={`M${x(cursor.at)} ${edge / 2}V${height - edge / 2}`} className={styles.cursor} />}
        </svg>
      </Frame>
    </>
  );
}

/** Where the pointer is between the edges of the picture. */
function toShare(event: PointerEvent<SVGSVGElement>): {across: number; up: number} {
  const {left, top, width: wide, height: tall} = event.currentTarget.getBoundingClientRect();
  const across = ((event.clientX - left) / (wide || 1)) * width - edge;
  const down = ((event.clientY - top) / (tall || 1)) * height - edge;
  return {across: across / (width - 2 * edge), up: 1 - down / (height - 2 * edge)};
}
