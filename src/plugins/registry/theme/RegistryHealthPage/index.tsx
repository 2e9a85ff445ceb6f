import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {FindingGroup, FindingRow, HealthProps} from '../../props';
import Page from '../RegistryParts/Page';
import {countOf} from '../RegistryParts/describe';
import styles from './styles.module.css';

type Source = HealthProps['source'];

/** What is odd in the files of the registry, by kind; none of it keeps an object from being shown. */
export default function RegistryHealthPage({groups, objects, versions, source}: HealthProps): ReactNode {
  const total = groups.reduce((sum, {findings}) => sum + findings.length, 0);
  return (
    <Page
      title="Health of the registry"
      description={`${total} findings in the registered definitions of LwM2M objects, by kind, each with its file and line.`}
      here="Health"
    >
      <p>
        {countOf(total, 'finding')} in {countOf(versions, 'version')} of {countOf(objects, 'object')}. None of them
        keeps a definition from being read; each says what is odd, and what the format asks for.
      </p>
      <p>
        {source
          ? `The files are those of ${source.repository} at ${source.commit?.slice(0, 10) ?? 'a commit that is not known'}.`
          : 'The files are the definitions that ship with this portal.'}
      </p>
      {groups.map((group) => (
        <Group key={group.kind} group={group} source={source} />
      ))}
    </Page>
  );
}

function Group({group: {kind, title, findings}, source}: {group: FindingGroup; source: Source}): ReactNode {
  return (
    <section aria-labelledby={kind}>
      <Heading as="h2" id={kind}>
        {title} ({findings.length})
      </Heading>
      <ul className={styles.findings}>
        {findings.map((finding, index) => (
          <Finding key={index} finding={finding} source={source} />
        ))}
      </ul>
    </section>
  );
}

function Finding({finding, source}: {finding: FindingRow; source: Source}): ReactNode {
  const {file, line, message, objectId} = finding;
  const place = `${file}:${line}`;
  return (
    <li>
      {source?.commit ? <Link to={toLine(source, finding)}>{place}</Link> : <code>{place}</code>}{' '}
      {objectId !== undefined && (
        <>
          <Link to={`/registry/objects/${objectId}/`}>object {objectId}</Link>{' '}
        </>
      )}
      {message}
    </li>
  );
}

function toLine({repository, commit}: NonNullable<Source>, {file, line}: FindingRow): string {
  const base = repository.startsWith('http') ? repository : `https://github.com/${repository}`;
  return `${base}/blob/${commit}/${file}#L${line}`;
}
