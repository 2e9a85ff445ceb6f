import type {ComponentProps, ReactNode} from 'react';
import Field from '@site/src/components/Field';
import styles from './styles.module.css';

interface Props extends Omit<ComponentProps<'input'>, 'onChange'> {
  label: string;
  onChange: (value: string) => void;
}

export default function TextField({label, onChange, ...input}: Props): ReactNode {
  return (
    <Field label={label} className={styles.field}>
      <input autoComplete="off" spellCheck={false} {...input} onChange={(event) => onChange(event.target.value)} />
    </Field>
  );
}
