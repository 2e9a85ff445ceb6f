import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import HeadRow from '@site/src/components/HeadRow';
import ScrollTable from '@site/src/components/ScrollTable';
import type {RegisteredObject, RegistrationReport, TakenVersion} from '@site/src/domain/registration';
import type {Objects} from '@site/src/domain/workbench';

interface Props {
  list: NonNullable<RegistrationReport['list']>;
  objects: Objects;
}

/** Most Objects that are shown. */
const most = 300;

/** Each Object of the list, with the version it is taken as. */
export default function ObjectTable({list, objects}: Props): ReactNode {
  return (
    <>
      <ScrollTable>
        <HeadRow columns={['Object', 'Instances', 'Taken as version', 'Newest registered']} />
        <tbody>
          {list.objects.slice(0, most).map((object) => (
            <ObjectRow key={object.objectId} object={object} objects={objects} />
          ))}
        </tbody>
      </ScrollTable>
      {list.objects.length > most && <p>And {list.objects.length - most} Objects more.</p>}
    </>
  );
}

function ObjectRow({object, objects}: {object: RegisteredObject; objects: Objects}): ReactNode {
  const {objectId, instances, stated, taken} = object;
  const document = objects.get(objectId);
  return (
    <tr>
      <th scope="row">
        {objectId} {document && <Link to={`/registry/objects/${objectId}/`}>{document.name}</Link>}
      </th>
      <td>{instances.join(', ') || 'none'}</td>
      <td>
        {taken.map(describe).join('; ')}
        {stated ? ', stated' : ', implied'}
      </td>
      <td>{document?.newest ?? (objects.has(objectId) ? 'not registered' : 'not known')}</td>
    </tr>
  );
}

function describe({version, releases}: TakenVersion): string {
  return releases ? `${version} by LwM2M ${releases.join(', ')}` : version;
}
