import type {ReactNode} from 'react';
import type {ObjectClass} from '@site/src/domain/registry';
import type {ListQuery, ObjectRow} from '@site/src/domain/registry/filter';
import styles from './styles.module.css';

const classNames: Record<ObjectClass, string> = {
  oma: 'OMA',
  ext: 'other standards bodies, IPSO',
  x: 'vendors and individuals',
};

interface Props {
  rows: readonly ObjectRow[];
  query: ListQuery;
  onChange: (query: ListQuery) => void;
}

/** What narrows the list. Without script it is not there: the browser finds words in the whole table. */
export default function ListForm({rows, query, onChange}: Props): ReactNode {
  const count = (kind: ObjectClass) => rows.filter((row) => row.class === kind).length;
  return (
    <search>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <label className={styles.field}>
          <span>ID, path, URN or word</span>
          <input
            type="search"
            name="q"
            value={query.text}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onChange({...query, text: event.target.value})}
          />
        </label>
        <label className={styles.field}>
          <span>Defined by</span>
          <select
            name="class"
            value={query.class ?? ''}
            onChange={(event) =>
              onChange({...query, class: (event.target.value || undefined) as ObjectClass | undefined})
            }
          >
            <option value="">everybody ({rows.length})</option>
            {(Object.keys(classNames) as ObjectClass[]).map((kind) => (
              <option key={kind} value={kind}>
                {classNames[kind]} ({count(kind)})
              </option>
            ))}
          </select>
        </label>
      </form>
    </search>
  );
}
