import {useEffect, useState} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Scope} from '@site/src/domain/search/Library';
import useReadingScope from '../SearchParts/useReadingScope';
import useSettings from '../SearchParts/useSettings';
import {readAddress, toAddress} from '../../client/address';

interface QuestionControl {
  text: string;
  scope: Scope;
  setText: (text: string) => void;
  setScope: (scope: Scope) => void;
}

/** What the reader asks, kept in the address: `/search/?q=3303&revision=1.1`. */
export default function useQuestion(): QuestionControl {
  const isBrowser = useIsBrowser();
  const {revisions} = useSettings();
  const newest = useReadingScope();
  const [typed, setText] = useState<string>();
  const [chosen, setScope] = useState<Scope>();
  const given = readAddress(isBrowser ? location.search : '');
  const text = typed ?? given.text;
  const asked = ['all', ...revisions].find((each) => each === given.scope);
  const scope = chosen ?? asked ?? newest;
  const changed = typed !== undefined || chosen !== undefined;
  useEffect(() => {
    if (changed) {
      history.replaceState(history.state, '', toAddress(location.pathname, {text, scope}));
    }
  }, [changed, text, scope]);
  return {text, scope, setText, setScope};
}
