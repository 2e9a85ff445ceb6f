import type {ReactNode} from 'react';
import {ThemeClassNames} from '@docusaurus/theme-common';
import type {Props} from '@theme/LastUpdated';
import DateText from '../../components/DateText';

/** When a page was changed last, without a format of dates that takes slow phones long to make. */
export default function LastUpdated({lastUpdatedAt}: Props): ReactNode {
  return (
    lastUpdatedAt && (
      <span className={ThemeClassNames.common.lastUpdated}>
        Last updated on{' '}
        <b>
          <DateText iso={new Date(lastUpdatedAt).toISOString()} />
        </b>
      </span>
    )
  );
}
