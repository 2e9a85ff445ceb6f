import type {ReactNode} from 'react';
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

/** Most characters that a tool reads; hexadecimal of half a megabyte. */
export const longestInput = 1_048_576;

/** The field that takes what the reader pastes. */
export default function InputText({label, value, onChange, hint, rows = 5, drop}: Props): ReactNode {
  return (
    <div className={styles.field}>
      <label htmlFor="input">{label}</label>
      <textarea
        id="input"
        rows={rows}
        maxLength={longestInput}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        value={value}
        aria-describedby={hint ? 'input-hint' : undefined}
        onChange={(event) => onChange(event.target.value)}
        {...drop}
      />
      {hint && (
        <p id="input-hint" className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
