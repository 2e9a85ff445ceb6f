import type {ReactNode} from 'react';
import type {Scope} from '@site/src/domain/search/Library';
import useSettings from './useSettings';
import styles from './parts.module.css';

interface Props {
  scope: Scope;
  onChange: (scope: Scope) => void;
}

/** Chooses the revision of the guide to look in. */
export default function ScopeSelect({scope, onChange}: Props): ReactNode {
  const {revisions} = useSettings();
  return (
    <label className={styles.scope}>
      Guide of{' '}
      <select name="revision" value={scope} onChange={(event) => onChange(event.target.value)}>
        {revisions.map((line) => (
          <option key={line} value={line}>
            LwM2M {line}
          </option>
        ))}
        <option value="all">all revisions</option>
      </select>
    </label>
  );
}
