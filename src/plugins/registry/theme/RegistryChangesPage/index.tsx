import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import DateText from '@site/src/components/DateText';
import {feedPath} from '@site/src/domain/registry/publish/paths';
import type {ChangesProps} from '../../props/changes';
import ApiLink from '../RegistryParts/ApiLink';
import FeedLink from '../RegistryParts/FeedLink';
import Page from '../RegistryParts/Page';
import Undated from './Undated';
import VersionEntry from './VersionEntry';
import styles from './styles.module.css';

/** The versions of all objects, the latest first, as far as their dates are known. */
export default function RegistryChangesPage({years, undated, fallback, fromCommit}: ChangesProps): ReactNode {
  const dated = years.reduce((sum, {versions}) => sum + versions.length, 0);
  return (
    <Page
      title="Recent changes"
      description={`The versions of LwM2M objects by date, the latest first: ${dated} with a known date, what each changed, and feeds.`}
      here="Changes"
    >
      <FeedLink title="Versions of the LwM2M object registry" />
      <p>
        New versions of objects, the latest first. To follow them: the{' '}
        <ApiLink path={feedPath()}>Atom feed of the registry</ApiLink>; every object has a feed of its own, named under
        Downloads on its page.
      </p>
      <p>
        The registry itself keeps no dates. A date here is the one of the specification that the index names for a
        version, for example 10 November 2020 for a document named <code>…-V1_2-20201110-A</code>. Versions that name
        none come <Link to="#undated">at the end</Link>. An entry of a feed needs a date: there,{' '}
        <DateText iso={fallback} /> stands for one that is not known,{' '}
        {fromCommit ? 'the day of the commit the data come from' : 'the latest date known'}.
      </p>
      {years.map(({year, versions}) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <Heading as="h2" id={`year-${year}`}>
            {year}
          </Heading>
          <ol className={styles.entries}>
            {versions.map((version) => (
              <VersionEntry key={`${version.id}/${version.version}`} {...version} />
            ))}
          </ol>
        </section>
      ))}
      <Undated objects={undated} />
    </Page>
  );
}
