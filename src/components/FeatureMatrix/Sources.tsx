import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {parseSource} from '../../domain/sources';

/** Sources as links in one line. */
export default function Sources({texts}: {texts: readonly string[]}): ReactNode {
  return texts
    .flatMap((text) => parseSource(text) ?? [])
    .map(({label, href}, index) => (
      <Fragment key={label}>
        {index > 0 && '; '}
        <Link to={href}>{label}</Link>
      </Fragment>
    ));
}
