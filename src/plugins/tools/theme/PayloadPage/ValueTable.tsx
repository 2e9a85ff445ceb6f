import type {ReactNode} from 'react';
import HeadRow from '@site/src/components/HeadRow';
import type {PayloadNode} from '@site/src/domain/codec';
import type {Edits, Objects} from '@site/src/domain/workbench';
import useWindow from './useWindow';
import ValueRow from './ValueRow';
import styles from './styles.module.css';

interface Props {
  nodes: readonly PayloadNode[];
  objects: Objects;
  active: number | undefined;
  onActive: (index: number | undefined) => void;
  edits: Edits;
  /** Index of a node → why what was typed is no value. */
  messages: ReadonlyMap<number, string>;
  onEdit: (index: number, text: string) => void;
}

/** Most values that are shown at once. */
const most = 200;

/** The values in the order of the bytes, indented by their level; a value can be typed anew. */
export default function ValueTable({nodes, objects, active, onActive, edits, messages, onEdit}: Props): ReactNode {
  const {from, to, pages} = useWindow(nodes.length, most, active ?? -1);
  if (nodes.length === 0) {
    return <p>No value could be read.</p>;
  }
  return (
    <section aria-labelledby="values">
      <h3 id="values">Values</h3>
      {pages}
      <table className={styles.values} onMouseLeave={() => onActive(undefined)}>
        <HeadRow columns={['Path', 'Name', 'Value']} />
        <tbody>
          {nodes.slice(from, to).map((node, index) => (
            <ValueRow
              key={from + index}
              index={from + index}
              node={node}
              objects={objects}
              active={active === from + index}
              onActive={onActive}
              text={edits.get(from + index)}
              message={messages.get(from + index)}
              onEdit={onEdit}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
