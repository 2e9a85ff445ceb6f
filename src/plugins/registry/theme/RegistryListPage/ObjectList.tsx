import {useDeferredValue, useMemo, type ReactNode} from 'react';
import Button from '@site/src/components/Button';
import Empty from '@site/src/components/Empty';
import {buildListIndex, selectRows, type ListIndex} from '../../list/facets';
import type {ListRow} from '../../list/row';
import {arrangeRows} from '../../list/sort';
import FacetFields from './FacetFields';
import ObjectTable from './ObjectTable';
import TextField from './TextField';
import useListState from './useListState';
import styles from './styles.module.css';

/** The form and the table it narrows. Without script there is no form: the browser finds words in the whole table. */
export default function ObjectList({rows}: {rows: readonly ListRow[]}): ReactNode {
  const index = useMemo(() => buildListIndex(rows), [rows]);
  return <IndexedList rows={rows} index={index} />;
}

/** Apart from the index, so that the browser may do other things between the two. */
function IndexedList({rows, index}: {rows: readonly ListRow[]; index: ListIndex}): ReactNode {
  const {text, choice, setText, setChoice} = useListState();
  // The field answers at once; the table follows when there is time.
  const asked = useDeferredValue(text);
  const {rows: found, counts} = useMemo(() => selectRows(index, {...choice, text: asked}), [index, choice, asked]);
  const arranged = useMemo(() => arrangeRows(rows, found, choice.sort), [rows, found, choice.sort]);
  const clear = () => {
    setText('');
    setChoice({});
  };
  return (
    <>
      <search className={styles.search}>
        <form onSubmit={(event) => event.preventDefault()}>
          <TextField label="ID, path, URN or word" name="q" type="search" value={text} onChange={setText} />
          <FacetFields index={index} counts={counts} choice={choice} onChange={setChoice} />
        </form>
      </search>
      <p role="status" className={styles.count}>
        {found.length} of {rows.length} objects
      </p>
      {found.length === 0 && <NothingFound text={asked} onClear={clear} />}
      <ObjectTable rows={arranged} found={found} choice={choice} onChange={setChoice} />
    </>
  );
}

function NothingFound({text, onClear}: {text: string; onClear: () => void}): ReactNode {
  return (
    <Empty>
      <p>
        No object answers to {text ? <strong>{text}</strong> : 'all you have chosen'}. Try its ID, one word of its name,
        or the ID of one of its resources, and choose less.
      </p>
      <Button onClick={onClear}>Show all objects</Button>
    </Empty>
  );
}
