import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import HeadRow from '@site/src/components/HeadRow';
import Heading from '@theme/Heading';
import ScrollTable from '@site/src/components/ScrollTable';
import type {RevisionCell, RevisionRow, RevisionsProps} from '../../props';
import Page from '../RegistryParts/Page';
import styles from './styles.module.css';

/** Which version of each core object a release of LwM2M means. */
export default function RegistryRevisionsPage({releases, rows, notes}: RevisionsProps): ReactNode {
  return (
    <Page
      title="Object versions per LwM2M release"
      description="Which version of Security, Server, Device and the other core objects each release of LwM2M means, from 1.0 to 1.2.2."
      here="Releases"
    >
      <p>
        Each release of LwM2M defines its core objects in one version. The table follows appendix E of the Core
        specification of each release; a dash means that the release does not have the object.
      </p>
      <ScrollTable className={styles.matrix}>
        <HeadRow columns={['Object', ...releases]} />
        <tbody>
          {rows.map((row) => (
            <RowView key={row.objectId} row={row} releases={releases} />
          ))}
        </tbody>
      </ScrollTable>
      <Heading as="h2" id="notes">
        Notes
      </Heading>
      <ol>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ol>
    </Page>
  );
}

function RowView({row: {objectId, name, cells}, releases}: {row: RevisionRow; releases: readonly string[]}): ReactNode {
  return (
    <tr>
      <th scope="row">
        {objectId} {name}
      </th>
      {cells.map((cell, index) => (
        <td key={releases[index]}>{cell ? <CellView objectId={objectId} {...cell} /> : '–'}</td>
      ))}
    </tr>
  );
}

function CellView({objectId, version, verified, registered, note}: RevisionCell & {objectId: number}): ReactNode {
  return (
    <>
      {registered ? <Link to={`/registry/objects/${objectId}/${version}/`}>{version}</Link> : version}
      {note !== undefined && (
        <sup>
          <Link to="#notes" aria-label={`Note ${note}`}>
            {note}
          </Link>
        </sup>
      )}
      {!verified && <span className={styles.unverified}>not verified</span>}
    </>
  );
}
