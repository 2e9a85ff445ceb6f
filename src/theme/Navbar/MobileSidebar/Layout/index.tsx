import {useRef, type ReactNode} from 'react';
import {useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import Layout from '@theme-original/Navbar/MobileSidebar/Layout';
import type {Props} from '@theme/Navbar/MobileSidebar/Layout';
import useFocusTrap from '../../../../components/useFocusTrap';

export default function MobileSidebarLayout(props: Props): ReactNode {
  const {shown, toggle} = useNavbarMobileSidebar();
  const ref = useRef<HTMLDivElement>(null);
  useFocusTrap(ref, shown, toggle);
  return (
    <div ref={ref} role="dialog" aria-modal="true" aria-label="Menu" hidden={!shown}>
      <Layout {...props} />
    </div>
  );
}
