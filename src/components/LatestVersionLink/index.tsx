import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';

/** Tells programs where the newest version of this page is (RFC 5829); `to` is an address below the site. */
export default function LatestVersionLink({to}: {to: string}): ReactNode {
  // Docusaurus knows the pages of other revisions without the slash that every address ends with.
  const address = useBaseUrl(to.replace(/\/?$/, '/'), {absolute: true});
  return (
    <Head>
      <link rel="latest-version" href={address} />
    </Head>
  );
}
