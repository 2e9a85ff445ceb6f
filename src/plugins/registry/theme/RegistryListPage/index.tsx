import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import AreaPicture from '@site/src/components/AreaPicture';
import type {ListProps} from '../../props';
import Page from '../RegistryParts/Page';
import ObjectList from './ObjectList';
import Reserved from './Reserved';
import styles from './styles.module.css';

/** All objects; with script the table answers to what the reader types and chooses. */
export default function RegistryListPage({rows, reserved}: ListProps): ReactNode {
  return (
    <Page
      title="Object registry"
      description={`${rows.length} LwM2M and IPSO objects with their resources and versions, to look up by ID, path, URN or word.`}
    >
      <AreaPicture area="registry" />
      <p>
        {rows.length} objects with their resources, in each of their versions.{' '}
        <span className={styles.hint}>Type an ID, a path such as /3/0/13, a URN or a word.</span>
      </p>
      <ObjectList key={useLocation().key} rows={rows} />
      {reserved.length > 0 && <Reserved items={reserved} />}
    </Page>
  );
}
