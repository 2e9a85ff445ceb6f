import {useDeferredValue, useMemo, useState, type ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {readAddress, toAddress, type ListState} from '../../list/address';
import {buildListIndex, selectRows} from '../../list/facets';
import {sortRows} from '../../list/sort';
import type {ListProps} from '../../props';
import Page from '../RegistryParts/Page';
import ListForm from './ListForm';
import ObjectTable from './ObjectTable';
import styles from './styles.module.css';

/** All objects; with script the table answers to what the reader types and chooses. */
export default function RegistryListPage({rows}: ListProps): ReactNode {
  const [state, setState] = useListState();
  const index = useMemo(() => buildListIndex(rows), [rows]);
  // The field answers at once; the table follows when there is time.
  const asked = useDeferredValue(state);
  const {rows: found, counts} = useMemo(() => selectRows(index, asked), [index, asked]);
  const sorted = useMemo(() => sortRows(found, asked.sort), [found, asked.sort]);
  return (
    <Page
      title="Object registry"
      description={`${rows.length} LwM2M and IPSO objects with their resources and versions, to look up by ID, path, URN or word.`}
    >
      <p>
        Every object with its resources, in each of its versions. Type an ID, a path such as /3/0/13, a URN or a word.
      </p>
      <ListForm index={index} counts={counts} state={state} onChange={setState} />
      <p role="status" className={styles.count}>
        {found.length} of {rows.length} objects
      </p>
      {found.length > 0 ? (
        <ObjectTable rows={sorted} sort={state.sort} onSort={(sort) => setState({...state, sort})} />
      ) : (
        <NothingFound text={asked.text} onClear={() => setState({text: ''})} />
      )}
    </Page>
  );
}

/** What the reader asks for, kept in the address. */
function useListState(): [ListState, (state: ListState) => void] {
  const isBrowser = useIsBrowser();
  const [chosen, setChosen] = useState<ListState>();
  const given = useMemo(() => readAddress(isBrowser ? location.search : ''), [isBrowser]);
  const change = (next: ListState) => {
    setChosen(next);
    history.replaceState(history.state, '', toAddress(location.pathname, next));
  };
  return [chosen ?? given, change];
}

function NothingFound({text, onClear}: {text: string; onClear: () => void}): ReactNode {
  return (
    <>
      <p>
        No object answers to {text ? <strong>{text}</strong> : 'all you have chosen'}. Try its ID, one word of its name,
        or the ID of one of its resources, and choose less.
      </p>
      <button type="button" className={styles.button} onClick={onClear}>
        Show all objects
      </button>
    </>
  );
}
