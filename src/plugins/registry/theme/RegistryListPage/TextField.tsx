import type {ComponentProps, ReactNode} from 'react';
import styles from './styles.module.css';

interface Props extends Omit<ComponentProps<'input'>, 'onChange'> {
  label: string;
  onChange: (value: string) => void;
}

export default function TextField({label, onChange, ...input}: Props): ReactNode {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input autoComplete="off" spellCheck={false} {...input} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
