import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {FindingGroup, FindingRow, HealthProps} from '../../props';
import Page from '../RegistryParts/Page';
import {countOf} from '../RegistryParts/describe';
import styles from './styles.module.css';

/** What is odd in the files of the registry, by kind; none of it keeps an object from being shown. */
export default function RegistryHealthPage({groups, objects, versions, origin, files}: HealthProps): ReactNode {
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
      <p>{origin}</p>
      {groups.map((group) => (
        <Group key={group.kind} group={group} files={files} />
      ))}
    </Page>
  );
}

function Group({group: {kind, title, findings}, files}: {group: FindingGroup; files?: string}): ReactNode {
  return (
    <section aria-labelledby={kind}>
      <Heading as="h2" id={kind}>
        {title} ({findings.length})
      </Heading>
      <ul className={styles.findings}>
        {findings.map((finding, index) => (
          <Finding key={index} finding={finding} files={files} />
        ))}
      </ul>
    </section>
  );
}

function Finding({finding, files}: {finding: FindingRow; files?: string}): ReactNode {
  const {file, line, message, objectId} = finding;
  const place = `${file}:${line}`;
  return (
    <li>
      {files ? <Link to={`${files}${file}#L${line}`}>{place}</Link> : <code>{place}</code>}{' '}
      {objectId !== undefined && (
        <>
          <Link to={`/registry/objects/${objectId}/`}>object {objectId}</Link>{' '}
        </>
      )}
      {message}
    </li>
  );
}
