import type {ReactNode} from 'react';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import Content from '@theme-original/BlogPostItem/Content';
import type {Props} from '@theme/BlogPostItem/Content';
import UpdateFacts from '../../../plugins/updates/theme/UpdateFacts';
import type {UpdateFacts as Facts} from '../../../domain/updates';

/** On its own page, an update says first what it is about. */
export default function ContentWrapper(props: Props): ReactNode {
  const {isBlogPostPage, metadata} = useBlogPost();
  return (
    <>
      {isBlogPostPage && <UpdateFacts {...(metadata.frontMatter as {update: Facts}).update} />}
      <Content {...props} />
    </>
  );
}
