import type {ReactNode} from 'react';
import {useThemeConfig} from '@docusaurus/theme-common';
import SearchMetadata from '@theme-original/SearchMetadata';
import type {Props} from '@theme/SearchMetadata';

/** What Algolia is told of a page. The portal's own search does not read it, so its pages do without. */
export default function PortalSearchMetadata(props: Props): ReactNode {
  const {algolia} = useThemeConfig() as {algolia?: object};
  return algolia && <SearchMetadata {...props} />;
}
