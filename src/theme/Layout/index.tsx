import type {ReactNode} from 'react';
import clsx from 'clsx';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import useRouteContext from '@docusaurus/useRouteContext';
import {PageMetadata, SkipToContentFallbackId, ThemeClassNames} from '@docusaurus/theme-common';
import {PluginHtmlClassNameProvider} from '@docusaurus/theme-common/internal';
import ErrorPageContent from '@theme/ErrorPageContent';
import type {Props} from '@theme/Layout';
import styles from '@docusaurus/theme-classic/lib/theme/Layout/styles.module.css';

/** Areas with an accent of their own, by the plugin that their pages are of. */
const accents: Readonly<Record<string, string>> = {
  'docusaurus-plugin-content-docs/default': 'guide',
  'docusaurus-plugin-content-blog/default': 'updates',
};

/** A page between the bar and the footer, which `src/plugins/lasting-frame` puts around all pages. */
export default function Layout({children, wrapperClassName, title, description}: Props): ReactNode {
  const {layout, wrapper} = ThemeClassNames;
  const {plugin} = useRouteContext();
  return (
    <PluginHtmlClassNameProvider>
      <PageMetadata title={title} description={description} />
      <div
        id={SkipToContentFallbackId}
        data-accent={accents[`${plugin.name}/${plugin.id}`] ?? ''}
        className={clsx(layout.main.container, wrapper.main, styles.mainWrapper, wrapperClassName)}
      >
        <ErrorBoundary fallback={(params) => <ErrorPageContent {...params} />}>{children}</ErrorBoundary>
      </div>
    </PluginHtmlClassNameProvider>
  );
}
