import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import AreaPicture from '@site/src/components/AreaPicture';
import type {ListProps} from '../../props';
import Page from '../RegistryParts/Page';
import ObjectList from './ObjectList';
import Reserved from './Reserved';

/** All objects; with script the table answers to what the reader types and chooses. */
export default function RegistryListPage({rows, reserved}: ListProps): ReactNode {
  return (
    <Page
      title="Object registry"
      description={`${rows.length} LwM2M and IPSO objects with their resources and versions, to look up by ID, path, URN or word.`}
    >
      <AreaPicture area="registry" />
      <p>
        Every object with its resources, in each of its versions. Type an ID, a path such as /3/0/13, a URN or a word.
      </p>
      <ObjectList key={useLocation().key} rows={rows} />
      {reserved.length > 0 && <Reserved items={reserved} />}
    </Page>
  );
}
