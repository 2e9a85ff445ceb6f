import type {ReactNode} from 'react';
import clsx from 'clsx';
import useRouteContext from '@docusaurus/useRouteContext';
import Layout from '@theme-original/Layout';
import type {Props} from '@theme/Layout';

/** Areas with an accent of their own, by the plugin that their pages are of. */
const accents: Readonly<Record<string, string>> = {
  'docusaurus-plugin-content-docs/default': 'accent-guide',
  'docusaurus-plugin-content-blog/default': 'accent-updates',
};

/** The accent is the page's and not the root's, which is told of its area a frame later. */
export default function LayoutWithAccent({wrapperClassName, ...props}: Props): ReactNode {
  const {plugin} = useRouteContext();
  return <Layout {...props} wrapperClassName={clsx(wrapperClassName, accents[`${plugin.name}/${plugin.id}`])} />;
}
