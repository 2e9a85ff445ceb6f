import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import {describeAdvice, toChangeLines} from '@site/src/domain/registry/changes';
import {diffObjects} from '@site/src/domain/registry/diff';
import type {ObjectDefinition} from '@site/src/domain/registry/model';
import type {Comparison} from '../../compare/address';
import type {ComparableObject} from '../../props';
import ChangeList from '../RegistryParts/ChangeList';
import {countOf} from '../RegistryParts/describe';
import Descriptions from './Descriptions';
import useVersions from './useVersions';

/** The differences between two versions, with what the rules for version numbers say of them. */
export default function Result({object, comparison}: {object: ComparableObject; comparison: Comparison}): ReactNode {
  const loaded = useVersions(object);
  if (!loaded) {
    return <p role="status">Loading the versions.</p>;
  }
  if ('error' in loaded) {
    return (
      <p role="status">
        The versions could not be loaded: {loaded.error}. The{' '}
        <Link to={`/registry/objects/${object.id}/`}>page of the object</Link> says what each version changed.
      </p>
    );
  }
  return <Differences comparison={comparison} versions={loaded.versions} />;
}

function Differences({comparison, versions}: {comparison: Comparison; versions: ObjectDefinition[]}): ReactNode {
  const {from, to, object} = comparison;
  const place = (version: string) => versions.findIndex((each) => each.version === version);
  const [before, after] = [versions[place(from)], versions[place(to)]];
  if (!before || !after) {
    return <p role="status">One of these versions is not registered.</p>;
  }
  const diff = diffObjects(before, after, versions.slice(0, Math.max(place(from), 0)));
  const lines = toChangeLines(diff);
  return (
    <section aria-labelledby="differences">
      <Heading as="h2" id="differences">
        {after.name}: from {from} to {to}
      </Heading>
      <p role="status">
        {countOf(lines.length, 'change')}
        {lines.length > 0 && `, ${countOf(lines.filter((line) => line.class === 'I').length, 'breaking change')}`}.
      </p>
      <ChangeList lines={lines} />
      {from !== to && <p>{describeAdvice(diff)}</p>}
      <Descriptions diff={diff} />
      <p>
        The whole definitions: <Link to={`/registry/objects/${object}/${from}/`}>version {from}</Link>,{' '}
        <Link to={`/registry/objects/${object}/${to}/`}>version {to}</Link>.
      </p>
    </section>
  );
}
