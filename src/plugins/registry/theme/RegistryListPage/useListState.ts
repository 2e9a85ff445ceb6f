import {useEffect, useMemo, useState} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {readAddress, toAddress, type ListState} from '../../list/address';

/** All but the text, which changes with every key. */
export type Choice = Omit<ListState, 'text'>;

export interface ListControl {
  text: string;
  choice: Choice;
  setText: (text: string) => void;
  setChoice: (choice: Choice) => void;
}

/** Where the address asks for nothing, the list stays as it was drawn when the page comes alive. */
const all = split(readAddress(''));

/** What the reader asks for, kept in the address. */
export default function useListState(): ListControl {
  const isBrowser = useIsBrowser();
  const [typed, setText] = useState<string>();
  const [chosen, setChoice] = useState<Choice>();
  const given = useMemo(() => (isBrowser && location.search ? split(readAddress(location.search)) : all), [isBrowser]);
  const text = typed ?? given.text;
  const choice = chosen ?? given.choice;
  const changed = typed !== undefined || chosen !== undefined;
  useEffect(() => {
    if (changed) {
      history.replaceState(history.state, '', toAddress(location.pathname, {...choice, text}));
    }
  }, [changed, text, choice]);
  return {text, choice, setText, setChoice};
}

function split({text, ...choice}: ListState): {text: string; choice: Choice} {
  return {text, choice};
}
