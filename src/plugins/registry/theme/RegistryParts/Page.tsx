import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import CopyMarkdown from '@site/src/components/CopyMarkdown';
import styles from './page.module.css';

interface Crumb {
  label: string;
  to: string;
}

interface Props {
  /** Title of the document. */
  title: string;
  /** What search engines show below the title. */
  description: string;
  /** Main heading, when it is not the title. */
  heading?: ReactNode;
  /** Pages above this one, below the registry itself. */
  above?: readonly Crumb[];
  /** Name of this page in the breadcrumbs; the list of objects itself has none. */
  here?: string;
  children: ReactNode;
}

const areas: readonly Crumb[] = [
  {label: 'Objects', to: '/registry/'},
  {label: 'Reusable resources', to: '/registry/resources/'},
  {label: 'Units', to: '/registry/units/'},
  {label: 'Releases', to: '/registry/revisions/'},
  {label: 'Compare', to: '/registry/compare/'},
  {label: 'Changes', to: '/registry/changes/'},
  {label: 'Health', to: '/registry/health/'},
  {label: 'Data', to: '/registry/data/'},
];

/** What every page of the registry has around its content. */
export default function Page({title, description, heading, above = [], here, children}: Props): ReactNode {
  return (
    <Layout title={title} description={description}>
      <main className={`container ${styles.page}`}>
        <div className={styles.ways}>
          {here && <Breadcrumbs above={above} here={here} />}
          <AreaLinks />
          <CopyMarkdown />
        </div>
        <h1>{heading ?? title}</h1>
        {children}
      </main>
    </Layout>
  );
}

function Breadcrumbs({above, here}: {above: readonly Crumb[]; here: string}): ReactNode {
  return (
    <nav aria-label="Breadcrumbs">
      <ol className={styles.row}>
        {[{label: 'Registry', to: '/registry/'}, ...above].map(({label, to}) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}

function AreaLinks(): ReactNode {
  return (
    <nav aria-label="Parts of the registry">
      <ul className={styles.row}>
        {areas.map(({label, to}) => (
          <li key={to}>
            <Link to={to} isNavLink activeClassName={styles.current} exact>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
