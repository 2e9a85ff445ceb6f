import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {IpsoVersions as Versions, VersionStep} from '@site/src/domain/ipso';

/** What changed between the registered versions, objects with the same change together. */
export default function IpsoVersions({steps, unchanged}: Versions): ReactNode {
  return (
    <>
      {steps.map((step) => (
        <StepView key={`${step.to}-${step.objects[0]!.objectId}`} {...step} />
      ))}
      <p>
        <strong>Still in version 1.0:</strong> <ObjectLinks objects={unchanged} />.
      </p>
    </>
  );
}

function StepView({from, to, changes, objects}: VersionStep): ReactNode {
  return (
    <>
      <p>
        <strong>
          {from} to {to}, {objects.length === 1 ? 'one object' : `${objects.length} objects`}:
        </strong>{' '}
        <ObjectLinks objects={objects} />
      </p>
      <ul>
        {changes.map(({text}) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function ObjectLinks({objects}: Pick<VersionStep, 'objects'>): ReactNode {
  return objects.map(({objectId, name}, index) => (
    <span key={objectId}>
      {index > 0 && ', '}
      <Link to={`/registry/objects/${objectId}/`}>{`${name} (${objectId})`}</Link>
    </span>
  ));
}
