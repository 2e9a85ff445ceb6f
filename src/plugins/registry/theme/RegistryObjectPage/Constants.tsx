import {useState, type ReactNode} from 'react';
import CopyButton from '@site/src/components/CopyButton';
import type {ObjectProps} from '../../props';
import {languages, writeConstants, type Language} from '../../snippets/constants';
import styles from './styles.module.css';

/** The IDs as constants of a programming language; they are written when the reader asks for them. */
export default function Constants(object: ObjectProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.constants} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>These IDs as constants in {languages.join(', ')}</summary>
      {open && <Snippet {...object} />}
    </details>
  );
}

function Snippet(object: ObjectProps): ReactNode {
  const [language, setLanguage] = useState<Language>('C');
  const code = writeConstants(object, language);
  return (
    <>
      <p>
        <label>
          Language{' '}
          <select value={language} onChange={(event) => setLanguage(event.target.value as Language)}>
            {languages.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>{' '}
        <CopyButton label="Copy code" text={code} />
      </p>
      {/* It scrolls, so the keyboard has to reach it. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <pre tabIndex={0} aria-label={`Constants in ${language}`} role="region">
        <code>{code}</code>
      </pre>
    </>
  );
}
