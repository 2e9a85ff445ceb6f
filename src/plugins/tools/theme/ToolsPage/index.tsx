import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import AreaPicture from '@site/src/components/AreaPicture';
import Layout from '@theme/Layout';
import {toolPath, tools} from '../../tools';
import pageStyles from '../ToolParts/page.module.css';
import styles from './styles.module.css';

const description = 'Tools that read what LwM2M devices and servers say, in your browser; nothing leaves the page.';

/** The entrance of the workbench: what each tool is for. */
export default function ToolsPage(): ReactNode {
  return (
    <Layout title="Tools" description={description}>
      <main className={`container ${pageStyles.page}`}>
        <AreaPicture area="tools" />
        <h1>Tools</h1>
        <p>
          Paste what a device or a server said, and see what it means, with the names of the{' '}
          <Link to="/registry/">registry</Link> and the clauses of the specification. The tools run in your browser:
          what you put in is sent nowhere, and is gone when you leave the page. To share it, copy a link: the input is
          in the part of the address behind the #, which browsers do not send to servers.
        </p>
        <ul className={styles.list}>
          {tools.map(({id, title, summary}) => (
            <li key={id}>
              <h2>
                <Link to={toolPath(id)}>{title}</Link>
              </h2>
              <p>{summary}</p>
            </li>
          ))}
        </ul>
        <p>
          Tools of others, for the desktop and the command line, are among the{' '}
          <Link to="/resources/tools/">resources</Link>.
        </p>
      </main>
    </Layout>
  );
}
