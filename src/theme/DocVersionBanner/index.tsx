import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {useDocsVersion, useDocVersionSuggestions} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocVersionBanner';
import LatestVersionLink from '../../components/LatestVersionLink';
import {findRevision, newestRevision, revisionPath} from '../../domain/revisions/revisions';
import styles from './styles.module.css';

/** Says on a page of an older revision which one it describes, and leads to the same page of the newest. */
export default function DocVersionBanner({className}: Props): ReactNode {
  const {pluginId, version} = useDocsVersion();
  const revision = findRevision(version);
  return pluginId === 'default' && revision ? <Banner className={className} {...revision} /> : null;
}

function Banner({line, approved, className}: {line: string; approved: string; className?: string}): ReactNode {
  const {latestDocSuggestion} = useDocVersionSuggestions('default');
  const newest = `LwM2M ${newestRevision.line}`;
  return (
    <aside className={clsx(className, styles.banner)} aria-label="Revision of this page">
      {latestDocSuggestion && <LatestVersionLink to={latestDocSuggestion.path} />}
      <p>
        This describes LwM2M {line}, approved in {approved.slice(0, 4)}, which devices still use. The newest release is{' '}
        {newestRevision.release}:{' '}
        {latestDocSuggestion ? (
          <Link to={latestDocSuggestion.path}>read this page for {newest}</Link>
        ) : (
          <Link to={revisionPath(newestRevision.line)}>read the guide to {newest}</Link>
        )}
        .
      </p>
    </aside>
  );
}
