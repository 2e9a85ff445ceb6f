import {useDeferredValue, useMemo, useState, type ReactNode} from 'react';
import {contentFormatOf, convertToAll, encode, type Entry} from '@site/src/domain/codec';
import {
  applyEdits,
  checkRanges,
  formatLines,
  presentBytes,
  type Edits,
  type Objects,
  type PayloadReading,
} from '@site/src/domain/workbench';
import Problems from '../ToolParts/Problems';
import Bytes from './Bytes';
import Conversions from './Conversions';
import NewBytes, {type Written} from './NewBytes';
import ValueTable from './ValueTable';
import styles from './styles.module.css';

interface Props {
  reading: PayloadReading;
  objects: Objects;
  /** Takes new bytes, written as text, for the input. */
  onTake: (text: string) => void;
}

/** Most values that are written in every format at each key press. */
const mostConverted = 2000;

/** Values and bytes side by side, each lighting up the other; then problems, and the same values in all formats. */
export default function Reading({reading, objects, onTake}: Props): ReactNode {
  const {nodes, bytes, format} = reading;
  const placed = useMemo(
    () =>
      [...reading.problems, ...checkRanges(nodes, objects)].map((problem) => ({
        ...problem,
        place: toPlace(problem, reading),
      })),
    [reading, nodes, objects],
  );
  const [active, setActive] = useState<number>();
  const [edits, setEdits] = useState<Edits>(new Map());
  const edited = useMemo(() => applyEdits(nodes, edits), [nodes, edits]);
  const entries = useDeferredValue(edited.entries);
  const isShort = entries.length <= mostConverted;
  const conversions = useMemo(() => (isShort ? convertToAll(entries) : []), [entries, isShort]);
  const lines = useMemo(() => formatLines(entries), [entries]);
  const changed = edits.size > 0 ? toWritten(format, entries, lines) : undefined;
  return (
    <>
      <h2>What it says</h2>
      <p role="status">{describe(reading)}</p>
      <Problems problems={placed} />
      <div className={format === 'lines' ? undefined : styles.views}>
        {format !== 'lines' && <Bytes bytes={bytes} nodes={nodes} active={active} onActive={setActive} />}
        <ValueTable
          nodes={nodes}
          objects={objects}
          active={active}
          onActive={setActive}
          edits={edits}
          messages={edited.problems}
          onEdit={(index, text) => setEdits((before) => new Map([...before, [index, text]]))}
        />
      </div>
      {changed && <NewBytes {...changed} onTake={onTake} onUndo={() => setEdits(new Map())} />}
      {isShort ? (
        <Conversions conversions={conversions} lines={lines} />
      ) : (
        <p>Only payloads of up to {mostConverted} values are written in the other formats too.</p>
      )}
    </>
  );
}

/** The payload as it is with new values, in the format it was given in. */
function toWritten(format: PayloadReading['format'], entries: readonly Entry[], lines: string): Written {
  if (format === 'lines') {
    return {text: lines, problems: []};
  }
  const {bytes, problems} = encode(format, entries);
  return {...(bytes && {text: presentBytes(bytes, format)}), problems};
}

function describe({bytes, notation, format, reason, nodes}: PayloadReading): string {
  const values = nodes.filter(({value}) => value).length;
  const name = nameOfFormat(format);
  const how = reason ? `taken for ${name}: ${reason}` : `read as ${name}.`;
  return `${countOf(bytes.length, 'byte')} (${notation}), ${how} ${countOf(values, 'value')}.`;
}

function nameOfFormat(format: PayloadReading['format']): string {
  if (format === 'lines') {
    return 'lines of path = value';
  }
  const {number, name} = contentFormatOf(format);
  return `${name} (${number})`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function toPlace({offset, length}: {offset: number; length: number}, {bytes, format}: PayloadReading): string {
  if (format === 'lines') {
    const lineFeeds = bytes.subarray(0, offset).filter((byte) => byte === 10).length;
    return `Line ${lineFeeds + 1}:`;
  }
  return length > 1 ? `Bytes ${offset} to ${offset + length - 1}:` : `Byte ${offset}:`;
}
