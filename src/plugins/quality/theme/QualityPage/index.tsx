import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import CopyMarkdown from '@site/src/components/CopyMarkdown';
import Layout from '@theme/Layout';
import Report from './Report';
import styles from './styles.module.css';

const description =
  'What the last build found out about this portal: pages, sizes, links, accessibility, the registry and the search.';

const data = (
  <Link to="pathname:///api/quality.json" target="_self">
    JSON
  </Link>
);

/** What is known of the quality of the portal, as it was built. */
export default function QualityPage({repository}: {repository: string}): ReactNode {
  return (
    <Layout title="Quality" description={description}>
      <main className={`container ${styles.page}`}>
        <div className={styles.ways}>
          <CopyMarkdown />
        </div>
        <h1>Quality of this portal</h1>
        <p>
          Each build looks at the site that it has made and writes down what it finds, good or bad. Nothing here is
          written by hand. Programs have the same numbers as {data}.{' '}
          <Link to="/contribute/how-it-is-built/">How the site is built</Link> says what is checked, and when.
        </p>
        <Report repository={repository} />
      </main>
    </Layout>
  );
}
