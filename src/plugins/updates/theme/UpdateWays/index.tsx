import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {Overview, Way} from '../../routes';
import styles from './styles.module.css';

const feeds = [
  {name: 'RSS', file: 'rss.xml'},
  {name: 'Atom', file: 'atom.xml'},
  {name: 'JSON', file: 'feed.json'},
  {name: 'Calendar of events', file: 'events.ics'},
];

/** Ways to the updates of a group, a kind or a year, and to the feeds. */
export default function UpdateWays(): ReactNode {
  const {groups, kinds, years} = usePluginData('updates') as Overview;
  return (
    <nav aria-label="More updates" className={styles.ways}>
      <Ways name="Group" ways={groups} />
      <Ways name="Kind" ways={kinds} />
      <Ways name="Year" ways={years} />
      <div>
        <p className={styles.name}>Follow</p>
        <ul>
          {feeds.map(({name, file}) => (
            <li key={file}>
              <Link to={`pathname:///updates/${file}`} target="_self">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function Ways({name, ways}: {name: string; ways: readonly Way[]}): ReactNode {
  return (
    <div>
      <p className={styles.name}>{name}</p>
      <ul>
        {ways.map(({label, path, count}) => (
          <li key={path}>
            <Link to={path}>{label}</Link> ({count})
          </li>
        ))}
      </ul>
    </div>
  );
}
