import type {ReactNode} from 'react';
import Field from '@site/src/components/Field';
import styles from './styles.module.css';

interface FieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
}

export function Text({label, value, onChange, type = 'text'}: FieldProps & {type?: string}): ReactNode {
  return (
    <Field label={label}>
      <input type={type} value={value} onChange={(event) => onChange(event.target.value)} />
    </Field>
  );
}

export function LongText({label, value, onChange, rows}: FieldProps & {rows: number}): ReactNode {
  return (
    <Field label={label}>
      <textarea rows={rows} value={value} onChange={(event) => onChange(event.target.value)} />
    </Field>
  );
}

interface ChoicesProps {
  name: string;
  /** Keys with what the reader sees. */
  options: Record<string, string>;
  value: readonly string[];
  onChange(value: string[]): void;
}

/** Any number of choices. */
export function Choices({name, options, value, onChange}: ChoicesProps): ReactNode {
  const toggle = (key: string): void =>
    onChange(value.includes(key) ? value.filter((each) => each !== key) : [...value, key]);
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      {Object.entries(options).map(([key, label]) => (
        <label key={key} className={styles.choice}>
          <input type="checkbox" checked={value.includes(key)} onChange={() => toggle(key)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}
