import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import NeedsScript from '@site/src/components/NeedsScript';
import {toolPath, tools, type ToolId} from '../../tools';
import styles from './page.module.css';

/** Something to try a tool with. */
export interface Example {
  name: string;
  /** What the reader sees with it. */
  note: string;
  /** As it is pasted. */
  text: string;
}

interface Props {
  id: ToolId;
  /** What the tool does and how, for everyone. */
  intro: ReactNode;
  examples: readonly Example[];
  /** The tool itself; it appears once the page is in a browser. */
  children: ReactNode;
}

/** What every tool has around it; without script the explanation and the examples remain. */
export default function ToolPage({id, intro, examples, children}: Props): ReactNode {
  const {title, summary} = tools.find((tool) => tool.id === id)!;
  return (
    <Layout title={title} description={summary}>
      <main className={`container ${styles.page}`}>
        <nav aria-label="Tools">
          <ul className={styles.row}>
            <li>
              <Link to="/tools/">Tools</Link>
            </li>
            {tools.map((tool) => (
              <li key={tool.id}>
                <Link to={toolPath(tool.id)} isNavLink activeClassName={styles.current} exact>
                  {tool.title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <h1>{title}</h1>
        {intro}
        <p className={styles.promise}>
          The tool runs in your browser. What you put in stays there: it is neither sent nor stored. Only the
          definitions of the Objects in it are loaded, from this site.
        </p>
        <NeedsScript className={styles.instead} instead={<ExampleTexts examples={examples} />}>
          {children}
        </NeedsScript>
      </main>
    </Layout>
  );
}

/** The examples to read, where no script can load them. */
function ExampleTexts({examples}: Pick<Props, 'examples'>): ReactNode {
  return (
    <section aria-labelledby="examples">
      <p>
        <strong>This tool needs JavaScript</strong>, which is off or did not load. The{' '}
        <Link to="/lwm2m/1.2/">guide</Link> and the <Link to="/registry/">registry</Link> can be read without it.
      </p>
      <h2 id="examples">Examples</h2>
      {examples.map(({name, note, text}) => (
        <div key={name}>
          <h3>{name}</h3>
          <p>{note}</p>
          <pre>
            <code>{text}</code>
          </pre>
        </div>
      ))}
    </section>
  );
}
