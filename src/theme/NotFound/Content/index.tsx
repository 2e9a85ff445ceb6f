import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import clsx from 'clsx';
import type {Props} from '@theme/NotFound/Content';
import Heading from '@theme/Heading';
import GuidePages from './GuidePages';
import NearestPages from './NearestPages';
import styles from './styles.module.css';

export default function NotFoundContent({className}: Props): ReactNode {
  return (
    <main className={clsx('container', styles.page, className)}>
      <img src={useBaseUrl('/img/illustrations/not-found.svg')} alt="" width={480} height={320} />
      <div>
        <Heading as="h1">This page does not exist</Heading>
        <NearestPages />
        <GuidePages />
        <p>The path you followed ends before its last node. These lead on:</p>
        <ul>
          <li>
            <Link to="/">the home page</Link>
          </li>
          <li>
            <Link to="/lwm2m/1.2/">the LwM2M guide</Link>
          </li>
          <li>
            <Link to="/registry/">the object registry</Link>, to look up an ID or a path
          </li>
          <li>
            <Link to="/faq/">questions and answers</Link>
          </li>
        </ul>
        <p>If a link on this portal brought you here, please tell us which page it stands on.</p>
      </div>
    </main>
  );
}
