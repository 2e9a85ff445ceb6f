import {useMemo, useState, type ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import {filterRows, type ListQuery} from '@site/src/domain/registry/filter';
import type {ListProps} from '../../props';
import ListForm from './ListForm';
import ObjectTable from './ObjectTable';
import {readAddress, toAddress} from './address';
import styles from './styles.module.css';

/** All objects; with script the table answers to what the reader types. */
export default function RegistryListPage({rows}: ListProps): ReactNode {
  const isBrowser = useIsBrowser();
  const [typed, setTyped] = useState<ListQuery>();
  const query = typed ?? readAddress(isBrowser ? location.search : '');
  const {text, class: kind} = query;
  const found = useMemo(() => filterRows(rows, {text, class: kind}), [rows, text, kind]);

  const change = (next: ListQuery) => {
    setTyped(next);
    history.replaceState(history.state, '', toAddress(location.pathname, next));
  };

  return (
    <Layout
      title="Object registry"
      description={`${rows.length} LwM2M and IPSO objects with their resources and versions, to look up by ID, path, URN or word.`}
    >
      <main className={`container ${styles.page}`}>
        <h1>Object registry</h1>
        <p>
          Every object with its resources, in each of its versions. Type an ID, a path such as /3/0/13, a URN or a word.
        </p>
        <ListForm rows={rows} query={query} onChange={change} />
        <p role="status" className={styles.count}>
          {found.length} of {rows.length} objects
        </p>
        {found.length > 0 ? <ObjectTable rows={found} /> : <NothingFound text={query.text} />}
      </main>
    </Layout>
  );
}

function NothingFound({text}: {text: string}): ReactNode {
  return (
    <p>
      No object answers to <strong>{text}</strong>. Try its ID, one word of its name, or the ID of one of its resources.
    </p>
  );
}
