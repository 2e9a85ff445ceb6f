import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {parsePath} from '@site/src/domain/codec/paths';
import type {Near} from '@site/src/domain/search/nearestHits';
import useSettings from './useSettings';

/** Ways on when nothing was found: what comes near, the lists, and people to ask. */
export default function NothingFound({text, nearest}: {text: string; nearest: readonly Near[]}): ReactNode {
  const {askUrl} = useSettings();
  return (
    <>
      <p>
        Nothing answers to <strong>{text.slice(0, 80)}</strong>
        {text.length > 80 && '…'}
        {nearest.length > 0 && '. These come near:'}
      </p>
      <WrongPath text={text.trim()} />
      {nearest.length > 0 && (
        <ul>
          {nearest.map(({to, label}) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
        </ul>
      )}
      <p>
        Look through the <Link to="/registry/">registry</Link> or the <Link to="/faq/">questions and answers</Link>, or{' '}
        <Link to={askUrl}>ask a question</Link>.
      </p>
    </>
  );
}

/** Why digits and slashes are no path of LwM2M. */
function WrongPath({text}: {text: string}): ReactNode {
  const message = /^[\d/]*\/[\d/]*\d[\d/]*$/.test(text) ? parsePath(text).message : undefined;
  return message && <p>{message}</p>;
}
