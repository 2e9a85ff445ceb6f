import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import DateText from '@site/src/components/DateText';
import type {DatedVersion} from '../../props/changes';
import ChangeList from '../RegistryParts/ChangeList';
import {countOf} from '../RegistryParts/describe';
import styles from './styles.module.css';

/** A version with its date, and what it changed. */
export default function VersionEntry({id, name, version, date, changes}: DatedVersion): ReactNode {
  return (
    <li>
      <p className={styles.line}>
        <DateText iso={date} />{' '}
        <Link to={`/registry/objects/${id}/${version}/`}>
          {id} {name} {version}
        </Link>
        {!changes && ', first version'}
      </p>
      {changes && <Changes id={id} version={version} {...changes} />}
    </li>
  );
}

type Changed = Pick<DatedVersion, 'id' | 'version'> & NonNullable<DatedVersion['changes']>;

function Changes({id, version, from, lines, more}: Changed): ReactNode {
  return (
    <>
      <ChangeList lines={lines} />
      <p className={styles.line}>
        {more > 0 && `And ${countOf(more, 'more change')}. `}
        <Link to={`/registry/objects/${id}/#changes-${version}`}>
          All that {version} changed since {from}
        </Link>
      </p>
    </>
  );
}
