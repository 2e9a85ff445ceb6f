import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
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
import SearchField from './SearchField';
import SlashSwitch from './SlashSwitch';
import useActiveOption from './useActiveOption';
import useModal from './useModal';
import styles from './dialog.module.css';

export interface Props {
  /** What was typed while the dialog was on its way. */
  typed: string;
  onClose: () => void;
}

/** Most results of one group; the page has more. */
const most = 4;

/**
 * The dialog: a combobox with a list of results (WAI-ARIA APG, "Editable Combobox With List Autocomplete"). The first
 * result is chosen from the start; the last entry of the list leads to the page with all results.
 */
export default function SearchDialog({typed, onClose}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const history = useHistory();
  const [text, setText] = useState(typed);
  const [scope, setScope] = useState(useReadingScope());
  const state = useSearch(text, scope, most);
  const {active, onKeyDown} = useActiveOption(dialog, state.reply);
  const allResults = toAddress(useBaseUrl('/search/'), {text: text.trim(), scope});
  const groups = state.reply?.groups ?? [];
  useModal(dialog);
  useWorkerStarted();

  const close = () => dialog.current?.close();
  const follow = () => {
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
      <SearchField
        list={`${id}list`}
        option={groups.length > 0 ? `${id}option${active}` : undefined}
        text={text}
        onText={setText}
        onKeyDown={onKeyDown}
        onFollow={follow}
        onClose={close}
      />
      <Understood texts={state.reply?.understood ?? []} />
      <ResultList id={id} groups={groups} active={active} allResults={allResults} onFollow={close} />
      {state.reply && groups.length === 0 && <NothingFound text={text} nearest={state.reply.nearest} />}
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

/** Starts the worker before the first letter is typed. */
function useWorkerStarted(): void {
  const listUrl = useListUrl();
  useEffect(() => {
    connectSearch(listUrl).catch(() => undefined);
  }, [listUrl]);
}
