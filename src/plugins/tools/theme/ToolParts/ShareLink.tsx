import type {ReactNode} from 'react';
import CopyButton from '@site/src/components/CopyButton';
import {toFragment, type Fields} from '../../client/fragment';

/** Copies an address with the input in its fragment, which no server ever sees. */
export default function ShareLink<T extends Fields>({fields, empty}: {fields: T; empty: T}): ReactNode {
  const fragment = toFragment(fields, empty);
  if (fragment === '') {
    return null;
  }
  return fragment === undefined ? (
    <p>This input is too long for a link.</p>
  ) : (
    <CopyButton label="Copy link" text={() => `${location.origin}${location.pathname}${fragment}`} />
  );
}
