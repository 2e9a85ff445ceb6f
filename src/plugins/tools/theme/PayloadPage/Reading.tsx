import {useDeferredValue, useMemo, useState, type ReactNode} from 'react';
import {contentFormatOf, convertToAll} from '@site/src/domain/codec';
import {applyEdits, type Edits, type Objects, type PayloadReading} from '@site/src/domain/workbench';
import Problems from '../ToolParts/Problems';
import Bytes from './Bytes';
import Conversions from './Conversions';
import NewBytes from './NewBytes';
import ValueTable from './ValueTable';
import styles from './styles.module.css';

interface Props {
  reading: PayloadReading;
  objects: Objects;
  /** Takes new bytes, written as text, for the input. */
  onTake: (text: string) => void;
}

/** Values and bytes side by side, each lighting up the other; then problems, and the same values in all formats. */
export default function Reading({reading, objects, onTake}: Props): ReactNode {
  const {nodes, bytes, problems, format} = reading;
  const [active, setActive] = useState<number>();
  const [edits, setEdits] = useState<Edits>(new Map());
  const edited = useMemo(() => applyEdits(nodes, edits), [nodes, edits]);
  const entries = useDeferredValue(edited.entries);
  const conversions = useMemo(() => convertToAll(entries), [entries]);
  const changed = edits.size > 0 ? conversions.find((conversion) => conversion.format === format) : undefined;
  return (
    <>
      <h2>What it says</h2>
      <p role="status">{describe(reading)}</p>
      <Problems problems={problems.map((problem) => ({...problem, place: toPlace(problem)}))} />
      <div className={styles.views}>
        <Bytes bytes={bytes} nodes={nodes} active={active} onActive={setActive} />
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
      {changed && <NewBytes conversion={changed} onTake={onTake} onUndo={() => setEdits(new Map())} />}
      <Conversions conversions={conversions} />
    </>
  );
}

function describe({bytes, notation, format, reason, nodes}: PayloadReading): string {
  const {number, name} = contentFormatOf(format);
  const values = nodes.filter(({value}) => value).length;
  const how = reason ? `taken for ${name} (${number}): ${reason}` : `read as ${name} (${number}).`;
  return `${countOf(bytes.length, 'byte')} (${notation}), ${how} ${countOf(values, 'value')}.`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function toPlace({offset, length}: {offset: number; length: number}): string {
  return length > 1 ? `Bytes ${offset} to ${offset + length - 1}:` : `Byte ${offset}:`;
}
