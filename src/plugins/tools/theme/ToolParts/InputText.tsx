import type {ReactNode} from 'react';
import {longestText} from '../../client/inputLimits';
import type {DropTarget} from '../../client/useOpenFile';
import styles from './form.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** How to write it, below the field. */
  hint?: ReactNode;
  rows?: number;
  /** Where a file may be dropped on the field. */
  drop?: DropTarget;
}

/** The field that takes what the reader pastes, and says when that is more than is read. */
export default function InputText({label, value, onChange, hint, rows = 5, drop}: Props): ReactNode {
  const isTooLong = value.length > longestText;
  return (
    <div className={styles.field}>
      <label htmlFor="input">{label}</label>
      <textarea
        id="input"
        rows={rows}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        value={value}
        aria-invalid={isTooLong}
        aria-describedby={hint ? 'input-hint input-length' : 'input-length'}
        onChange={(event) => onChange(event.target.value)}
        {...drop}
      />
      {hint && (
        <p id="input-hint" className={styles.hint}>
          {hint}
        </p>
      )}
      <p id="input-length" role="status" className={styles.hint}>
        {isTooLong &&
          `This has ${value.length} characters; at most ${longestText} are read, so nothing of it is. Paste a part of it.`}
      </p>
    </div>
  );
}
