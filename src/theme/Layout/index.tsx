import type {ReactNode} from 'react';
import clsx from 'clsx';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import {PageMetadata, SkipToContentFallbackId, ThemeClassNames} from '@docusaurus/theme-common';
import {PluginHtmlClassNameProvider} from '@docusaurus/theme-common/internal';
import ErrorPageContent from '@theme/ErrorPageContent';
import type {Props} from '@theme/Layout';
import styles from '@docusaurus/theme-classic/lib/theme/Layout/styles.module.css';

/** A page between the bar and the footer, which `src/plugins/lasting-frame` puts around all pages. */
export default function Layout({children, wrapperClassName, title, description}: Props): ReactNode {
  const {layout, wrapper} = ThemeClassNames;
  return (
    <PluginHtmlClassNameProvider>
      <PageMetadata title={title} description={description} />
      <div
        id={SkipToContentFallbackId}
        className={clsx(layout.main.container, wrapper.main, styles.mainWrapper, wrapperClassName)}
      >
        <ErrorBoundary fallback={(params) => <ErrorPageContent {...params} />}>{children}</ErrorBoundary>
      </div>
    </PluginHtmlClassNameProvider>
  );
}
