import {useEffect, useRef, useState, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import Layout from '@theme-original/Navbar/MobileSidebar/Layout';
import type {Props} from '@theme/Navbar/MobileSidebar/Layout';
import useFocusTrap from '../../../../components/useFocusTrap';

/** The phone's menu. It is made when it is opened for the first time, since most readers of a page never do. */
export default function MobileSidebarLayout(props: Props): ReactNode {
  const {shown, toggle} = useNavbarMobileSidebar();
  const [isMade, setIsMade] = useState(shown);
  if (shown && !isMade) {
    setIsMade(true);
  }
  return isMade && <Menu {...props} shown={shown} toggle={toggle} />;
}

function Menu({shown, toggle, ...props}: Props & {shown: boolean; toggle: () => void}): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
  useFocusTrap(ref, shown, toggle);
  useClosedByNextPage(shown, toggle);
  return (
    <div ref={ref} role="dialog" aria-modal="true" aria-label="Menu" hidden={!shown}>
      <Layout {...props} />
    </div>
  );
}

/** Entries of the menu close it; so does whatever else leads to another page, as the logo does. */
function useClosedByNextPage(shown: boolean, toggle: () => void): void {
  const {pathname} = useLocation();
  const openedOn = useRef<string>(undefined);
  useEffect(() => {
    if (shown && openedOn.current && openedOn.current !== pathname) {
      toggle();
    }
    openedOn.current = shown ? pathname : undefined;
  }, [shown, toggle, pathname]);
}
