import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import NeedsScript from '@site/src/components/NeedsScript';
import useToday from '@site/src/components/useToday';
import {toEditorAddress} from '@site/src/domain/updates';
import type {PostUpdateProps} from '../../postUpdate';
import Form from './Form';
import styles from './styles.module.css';

/** Where a member of a Working Group writes an update without any tool but the browser. */
export default function PostUpdatePage(props: PostUpdateProps): ReactNode {
  const today = useToday();
  return (
    <Layout
      title="Post an update"
      description="Write an update of a Working Group in a form, see how it looks, and propose it on GitHub."
    >
      <main className={`container ${styles.page}`}>
        <Heading as="h1">Post an update</Heading>
        <p>
          Fill in the form, look at the preview, and go on to GitHub: the file is filled in there, and{' '}
          <b>Propose changes</b> sends it for review. Nothing that you write here is stored or sent before that.
        </p>
        <NeedsScript instead={<Template {...props} />}>{today && <Form {...props} today={today} />}</NeedsScript>
      </main>
    </Layout>
  );
}

function Template({repository, template}: PostUpdateProps): ReactNode {
  return (
    <>
      <p>
        The form needs JavaScript. Without it,{' '}
        <Link to={toEditorAddress(repository, 'YYYY-MM-DD-some-words.mdx', template)!}>
          open GitHub’s editor with this template
        </Link>
        , name the file as the template says, and propose it.
      </p>
      <pre>
        <code>{template}</code>
      </pre>
    </>
  );
}
