import {useEffect, useState} from 'react';
import {readFragment, type Fields} from './fragment';

/** What the reader has put into a tool; it begins with what the fragment of the address says. */
export default function useFields<T extends Fields>(empty: T): [fields: T, change: (part: Partial<T>) => void] {
  const [fields, setFields] = useState(() => readFragment(location.hash, empty));
  useEffect(() => {
    const follow = () => setFields(readFragment(location.hash, empty));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [empty]);
  return [fields, (part) => setFields((before) => ({...before, ...part}))];
}
