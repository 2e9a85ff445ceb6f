import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import {dataSetPaths, feedPath} from '@site/src/domain/registry/publish/paths';
import type {DataProps} from '../../props/data';
import ApiLink from '../RegistryParts/ApiLink';
import FeedLink from '../RegistryParts/FeedLink';
import Page from '../RegistryParts/Page';
import DocumentTable, {describeSize} from './DocumentTable';
import Example from './Example';
import Promises from './Promises';
import VersionFiles from './VersionFiles';

/** What the registry gives to machines, and where. */
export default function RegistryDataPage({sizes, total, versions, root}: DataProps): ReactNode {
  return (
    <Page
      title="Registry data"
      description="The LwM2M object registry for programs: JSON with its schemas, XML, JSON Schema and SDF of each object version, and feeds."
      here="Data"
    >
      <FeedLink title="Versions of the LwM2M object registry" />
      <p>
        Everything on these pages is also there for programs: static files below <code>/api/registry/</code>, without a
        key. <ApiLink path={dataSetPaths.versions}>{dataSetPaths.versions}</ApiLink> says which state of the registry
        they hold;{' '}
        <Link to="pathname:///api/openapi.json" target="_self">
          openapi.json
        </Link>{' '}
        describes all addresses for tools that read OpenAPI 3.1.
      </p>
      <Example root={root} />
      <Heading as="h2" id="data-set">
        The data set
      </Heading>
      <p>
        {total.files} JSON documents, together {describeSize(total)}. Sizes are those that travel: each file by itself,
        compressed with gzip. Every document names its schema in <code>$schema</code>; lists are sorted, and the same
        registry always gives the same bytes.
      </p>
      <DocumentTable sizes={sizes} />
      <VersionFiles versions={versions} />
      <Heading as="h2" id="feeds">
        Feeds
      </Heading>
      <p>
        Atom feeds of new versions: <ApiLink path={feedPath()}>of the whole registry</ApiLink>, and of one object in{' '}
        <code>feeds/N.atom</code>, for example <ApiLink path={feedPath(3303)}>{feedPath(3303)}</ApiLink>. The page{' '}
        <Link to="/registry/changes/">Recent changes</Link> shows the same for people, and says where the dates come
        from.
      </p>
      <Promises />
    </Page>
  );
}
