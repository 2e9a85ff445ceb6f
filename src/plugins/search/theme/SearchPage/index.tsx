import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import Layout from '@theme/Layout';
import SearchForm from './SearchForm';
import styles from './styles.module.css';

/** The page with all results; without script it leads to the lists that a browser can search by itself. */
export default function SearchPage(): ReactNode {
  return (
    <Layout title="Search" description="Search the guide, the registry, the answers and the updates of this portal.">
      <main className={`container ${styles.page}`}>
        <h1>Search</h1>
        <SearchForm key={useLocation().key} />
        <div className={styles.withoutScript}>
          <p>
            The search runs in your browser and needs JavaScript. Without it, look through the{' '}
            <Link to="/registry/">list of all objects</Link>, the{' '}
            <Link to="/registry/resources/">reusable resources</Link>, the <Link to="/faq/">questions and answers</Link>{' '}
            or the{' '}
            <Link to="pathname:///sitemap.xml" target="_self">
              map of the site
            </Link>
            .
          </p>
        </div>
      </main>
    </Layout>
  );
}
