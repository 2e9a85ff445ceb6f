import type {ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {suggestGuidePages} from '../../../domain/revisions/suggestGuidePages';

/** Pages of the guide that the reader of a wrong address may have meant; the page is built without an address. */
export default function GuidePages(): ReactNode {
  const {pathname} = useLocation();
  const pages = useIsBrowser() ? suggestGuidePages(pathname) : [];
  return (
    pages.length > 0 && (
      <div role="status">
        <p>This address lies in the LwM2M guide, and its revision may lack the page. See:</p>
        <ul>
          {pages.map(({path, label}) => (
            <li key={path}>
              <Link to={path}>{label}</Link>
            </li>
          ))}
        </ul>
      </div>
    )
  );
}
