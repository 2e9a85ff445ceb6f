import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type {ObjectProps} from '../../props';
import Blocks from '../RegistryParts/Blocks';
import Facts from './Facts';
import History from './History';
import ResourceList from './ResourceList';
import VersionSwitch from './VersionSwitch';
import styles from './styles.module.css';

/** One version of an object; the object's own page shows the newest, with the history. */
export default function RegistryObjectPage(object: ObjectProps): ReactNode {
  const {id, name, version, summary, changes} = object;
  const title = changes ? `${name} (object ${id})` : `${name} ${version} (object ${id})`;
  return (
    <Layout title={title} description={`LwM2M object ${id}, version ${version}: ${summary}`}>
      <main className={`container ${styles.page}`}>
        <nav aria-label="Breadcrumbs" className={styles.crumbs}>
          <Link to="/registry/">Registry</Link> / <span aria-current="page">{id}</span>
        </nav>
        <h1 className={styles.title}>
          <span className={styles.id}>/{id}</span> {name}
        </h1>
        <VersionSwitch {...object} />
        <Blocks blocks={object.description} />
        <Facts {...object} />
        <h2 id="resources">Resources</h2>
        <ResourceList object={`/${id}/${object.instances === 'Single' ? 0 : 'x'}`} resources={object.resources} />
        {changes && changes.length > 0 && <History changes={changes} />}
      </main>
    </Layout>
  );
}
