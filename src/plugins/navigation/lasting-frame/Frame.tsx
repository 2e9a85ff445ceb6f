import type {ReactNode} from 'react';
import {composeProviders} from '@docusaurus/theme-common';
import {
  AnnouncementBarProvider,
  ColorModeProvider,
  NavbarProvider,
  ScrollControllerProvider,
} from '@docusaurus/theme-common/internal';
import {DocsPreferredVersionContextProvider} from '@docusaurus/plugin-content-docs/client';
import AnnouncementBar from '@theme/AnnouncementBar';
import Footer from '@theme/Footer';
import Navbar from '@theme/Navbar';
import SkipToContent from '@theme/SkipToContent';
import {FramedPage} from './framed';

/** Those of `@theme/Layout/Provider` but for the class of a page's plugin, which is the page's own. */
const Providers = composeProviders([
  ColorModeProvider,
  AnnouncementBarProvider,
  ScrollControllerProvider,
  DocsPreferredVersionContextProvider,
  NavbarProvider,
]);

/** What is the same on all pages, around the page. */
export default function Frame({children}: {children: ReactNode}): ReactNode {
  return (
    <Providers>
      <SkipToContent />
      <AnnouncementBar />
      <Navbar />
      <FramedPage>{children}</FramedPage>
      <Footer />
    </Providers>
  );
}
