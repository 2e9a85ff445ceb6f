import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {feedPath} from '@site/src/domain/registry/publish/paths';

interface Props {
  /** The feed of one object; without it the one of the whole registry. */
  objectId?: number;
  title: string;
}

/** Tells feed readers where the feed of this page is. */
export default function FeedLink({objectId, title}: Props): ReactNode {
  const address = useBaseUrl(`/api/registry/${feedPath(objectId)}`, {absolute: true});
  return (
    <Head>
      <link rel="alternate" type="application/atom+xml" title={title} href={address} />
    </Head>
  );
}
