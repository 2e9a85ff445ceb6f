import {useLocation} from '@docusaurus/router';
import type {Scope} from '@site/src/domain/search/Library';
import useSettings from './useSettings';

/** The revision of the guide that is being read; elsewhere the newest. */
export default function useReadingScope(): Scope {
  const {revisions} = useSettings();
  const line = /\/lwm2m\/(\d+\.\d+)\//.exec(useLocation().pathname)?.[1];
  return line && revisions.includes(line) ? line : (revisions[0] ?? 'all');
}
