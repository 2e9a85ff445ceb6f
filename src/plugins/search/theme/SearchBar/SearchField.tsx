import type {FormEvent, KeyboardEvent, ReactNode} from 'react';
import styles from './dialog.module.css';

interface Props {
  /** Id of the list of results. */
  list: string;
  /** Id of the option that is chosen; absent when there is none. */
  option: string | undefined;
  text: string;
  onText: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Enter was pressed. */
  onFollow: () => void;
  onClose: () => void;
}

/** The field of the combobox, and the button that closes the dialog. */
export default function SearchField({list, option, text, onText, onKeyDown, onFollow, onClose}: Props): ReactNode {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onFollow();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <input
        className={styles.input}
        role="combobox"
        aria-label="Search for an ID, a path, a URN or words"
        aria-expanded={option !== undefined}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={option}
        placeholder="3303, /3/0/13, ext:3303, temperature"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        // eslint-disable-next-line jsx-a11y-x/no-autofocus -- a dialog that was opened to type in
        autoFocus
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className={styles.close} onClick={onClose}>
        Close
      </button>
    </form>
  );
}
