import type {ReactNode} from 'react';
import {formatPath, formatValue, pathDepth, type PayloadNode, type ValueType} from '@site/src/domain/codec';
import {findResource, nameOf, type Objects} from '@site/src/domain/workbench';
import styles from './styles.module.css';

interface Props {
  index: number;
  node: PayloadNode;
  objects: Objects;
  active: boolean;
  onActive: (index: number) => void;
  /** What was typed in the place of the value. */
  text: string | undefined;
  message: string | undefined;
  onEdit: (index: number, text: string) => void;
}

/** One value: the path as a button that lights up its bytes, its name, and the value to type anew. */
export default function ValueRow({index, node, objects, active, onActive, ...edit}: Props): ReactNode {
  const light = () => onActive(index);
  return (
    <tr data-lit={active || undefined} onMouseEnter={light} onFocus={light}>
      <th scope="row" data-depth={pathDepth(node.path)}>
        <button type="button" className={styles.path} aria-pressed={active} onClick={light}>
          {formatPath(node.path)}
        </button>
      </th>
      <td>{nameOf(node.path, objects)}</td>
      <td>
        <ValueField index={index} node={node} {...edit} />
        <Details node={node} objects={objects} />
      </td>
    </tr>
  );
}

/** Longest value that is shown in a field. */
const longest = 4000;

function ValueField({
  index,
  node,
  text,
  message,
  onEdit,
}: Pick<Props, 'index' | 'node' | 'text' | 'message' | 'onEdit'>) {
  const {value, path} = node;
  if (!value || value.type === 'None') {
    return null;
  }
  const written = formatValue(value);
  return written.length > longest ? (
    <>{written.length} characters</>
  ) : (
    <>
      <input
        className={styles.value}
        aria-label={`Value of ${formatPath(path)}`}
        aria-invalid={message !== undefined}
        aria-describedby={message && `message-${index}`}
        spellCheck={false}
        autoComplete="off"
        value={text ?? written}
        onChange={(event) => onEdit(index, event.target.value)}
      />
      {message && (
        <span id={`message-${index}`} className={styles.wrong}>
          {message}
        </span>
      )}
    </>
  );
}

/** How values are written that are no text and no number. */
const typeNames: Partial<Record<ValueType, string>> = {Opaque: 'Opaque, as Base64', Boolean: 'Boolean, 0 or 1'};

/** Data type, unit, time and attributes: what is known of the value. */
function Details({node, objects}: Pick<Props, 'node' | 'objects'>): ReactNode {
  const {path, value, guessed, time, attributes} = node;
  const unit = node.unit ?? (value && findResource(objects, path.objectId, path.resourceId)?.unit);
  const parts = [
    value && value.type !== 'None' && `${typeNames[value.type] ?? value.type}${guessed ? ' (a guess)' : ''}`,
    unit && `in ${unit}`,
    time !== undefined && toTime(time),
    ...(attributes ?? []).map(
      (attribute) => `${attribute.name}${attribute.value === undefined ? '' : `=${attribute.value}`}`,
    ),
    value?.type === 'Time' && toDate(Number(value.value)),
  ].filter(Boolean);
  return parts.length > 0 ? <span className={styles.details}>{parts.join(', ')}</span> : null;
}

/** Times below 2^28 are relative to now (RFC 8428 §4.5.3). */
function toTime(seconds: number): string {
  return seconds >= 2 ** 28 ? `at ${toDate(seconds)}` : `${seconds} s from now`;
}

function toDate(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
