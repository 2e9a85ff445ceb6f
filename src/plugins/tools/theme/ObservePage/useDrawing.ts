import {useRef, useState, type KeyboardEvent, type PointerEvent} from 'react';
import {drawLine, toDrawingScale, toDrawnSample, type DrawingScale, type Sample} from '@site/src/domain/observe';

export interface DrawingInput {
  samples: readonly Sample[];
  end: number;
  /** `begins` at the start of each stroke: what was there before can be brought back. */
  onDraw: (samples: Sample[], begins: boolean) => void;
  onUndo: () => void;
}

interface Stroke {
  scale: DrawingScale;
  last: Sample;
  samples: readonly Sample[];
}

/** Part of the picture, from 0 to 1, in both directions. */
type ToShare = (event: PointerEvent<SVGSVGElement>) => {across: number; up: number};

/** A stroke of the pointer, or arrow keys, on a picture of samples; its scale stands still meanwhile. */
export default function useDrawing({samples, end, onDraw, onUndo}: DrawingInput, toShare: ToShare) {
  const stroke = useRef<Stroke>(undefined);
  const [held, setHeld] = useState<DrawingScale>();
  const [cursor, setCursor] = useState(0);
  const scale = held ?? toDrawingScale(samples, end);
  const draw = (from: Sample, to: Sample, begins: boolean) => {
    const {scale: fixed, samples: before} = stroke.current ?? {scale, samples};
    const drawn = drawLine(before, from, to, fixed);
    stroke.current = stroke.current && {scale: fixed, last: to, samples: drawn};
    setCursor(to.at);
    onDraw(drawn, begins);
  };
  const toSample = (event: PointerEvent<SVGSVGElement>, {low, high, ...rest}: DrawingScale) => {
    const {across, up} = toShare(event);
    return toDrawnSample(across * rest.end, low + up * (high - low), {low, high, ...rest});
  };
  const finish = () => {
    stroke.current = undefined;
    setHeld(undefined);
  };
  const valueAt = samples.findLast(({at}) => at <= cursor)?.value ?? scale.low;
  const onKeyDown = (event: KeyboardEvent) => {
    const {step, low, high, digits} = scale;
    const isSwitch = digits === 0 && high - low === 1;
    const unit = isSwitch ? 1 : Math.max((high - low) / 50, 10 ** -digits);
    const room = isSwitch ? 0 : unit * 10;
    const across = {ArrowLeft: -step, ArrowRight: step}[event.key];
    const up = {ArrowUp: unit, ArrowDown: -unit, PageUp: unit * 10, PageDown: unit * -10}[event.key];
    const undo = event.key === 'z' && (event.ctrlKey || event.metaKey);
    if (across !== undefined) {
      setCursor(toDrawnSample(cursor + across, valueAt, scale).at);
    } else if (up !== undefined) {
      const next = toDrawnSample(cursor, valueAt + up, {...scale, low: low - room, high: high + room});
      draw(next, next, true);
    } else if (undo) {
      onUndo();
    }
    if (across !== undefined || up !== undefined || undo) {
      event.preventDefault();
    }
  };
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button === 0) {
      event.currentTarget.setPointerCapture(event.pointerId);
      const last = toSample(event, scale);
      stroke.current = {scale, last, samples};
      setHeld(scale);
      draw(last, last, true);
    }
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    if (stroke.current) {
      draw(stroke.current.last, toSample(event, stroke.current.scale), false);
    }
  };
  const handlers = {onKeyDown, onPointerDown, onPointerMove, onPointerUp: finish, onPointerCancel: finish};
  return {scale, cursor: {at: cursor, value: valueAt}, handlers};
}
