import {useEffect, useId, useRef, useState, type FormEvent, type ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {toAddress} from '../../client/address';
import {connectSearch} from '../../client/connect';
import useSearch, {useListUrl} from '../../client/useSearch';
import NothingFound from '../SearchParts/NothingFound';
import ScopeSelect from '../SearchParts/ScopeSelect';
import Understood from '../SearchParts/Understood';
import {describeState} from '../SearchParts/texts';
import useReadingScope from '../SearchParts/useReadingScope';
import Examples from './Examples';
import ResultList from './ResultList';
import SlashSwitch from './SlashSwitch';
import useActiveOption from './useActiveOption';
import useModal from './useModal';
import styles from './dialog.module.css';

export interface Props {
  onClose: () => void;
}

/** Most results of one group; the page has more. */
const most = 4;

/**
 * The dialog: a combobox with a list of results (WAI-ARIA APG, "Editable Combobox With List Autocomplete"). The first
 * result is chosen from the start; the last entry of the list leads to the page with all results.
 */
export default function SearchDialog({onClose}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [text, setText] = useState('');
  const [scope, setScope] = useState(useReadingScope());
  const state = useSearch(text, scope, most);
  const allResults = useAllResults(text, scope);
  const found = state.reply && state.reply.groups.length > 0 ? state.reply.groups : undefined;
  const {active, onKeyDown} = useActiveOption(dialog, state.reply);
  useModal(dialog);
  useWorkerStarted();

  const close = () => dialog.current?.close();
  const history = useHistory();
  const follow = (event: FormEvent) => {
    event.preventDefault();
    const option = dialog.current?.querySelector<HTMLElement>('[role="option"][aria-selected="true"]');
    if (option) {
      option.click();
    } else {
      close();
      history.push(allResults);
    }
  };

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label="Search" onClose={onClose}>
      <form className={styles.form} action={allResults} onSubmit={follow}>
        <input
          className={styles.input}
          role="combobox"
          aria-label="Search for an ID, a path, a URN or words"
          aria-expanded={found !== undefined}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={found && `${id}option${active}`}
          placeholder="3303, /3/0/13, ext:3303, temperature"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={20_000}
          // eslint-disable-next-line jsx-a11y-x/no-autofocus -- a dialog that was opened to type in
          autoFocus
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={styles.close} onClick={close}>
          Close
        </button>
      </form>
      <Understood texts={state.reply?.understood ?? []} />
      <ResultList id={id} groups={found} active={active} allResults={allResults} onFollow={close} />
      {state.reply && !found && <NothingFound text={text} nearest={state.reply.nearest} />}
      {text.trim() === '' && <Examples onChoose={setText} />}
      <p role="status" className={styles.status}>
        {describeState(state)}
      </p>
      <div className={styles.settings}>
        <ScopeSelect scope={scope} onChange={setScope} />
        <SlashSwitch />
      </div>
    </dialog>
  );
}

function useAllResults(text: string, scope: string): string {
  const page = useBaseUrl('/search/');
  return toAddress(page, {text: text.trim(), scope});
}

/** Starts the worker before the first letter is typed. */
function useWorkerStarted(): void {
  const listUrl = useListUrl();
  useEffect(() => {
    connectSearch(listUrl).catch(() => undefined);
  }, [listUrl]);
}
