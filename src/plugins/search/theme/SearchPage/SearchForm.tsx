import type {ReactNode} from 'react';
import Field from '@site/src/components/Field';
import useSearch from '../../client/useSearch';
import NothingFound from '../SearchParts/NothingFound';
import ScopeSelect from '../SearchParts/ScopeSelect';
import Understood from '../SearchParts/Understood';
import {describeState} from '../SearchParts/texts';
import ResultSection from './ResultSection';
import useQuestion from './useQuestion';
import styles from './styles.module.css';

/** Most results of one group. */
const most = 50;

/** The field and the results below it; both follow the address, and the address follows them. */
export default function SearchForm(): ReactNode {
  const {text, scope, setText, setScope} = useQuestion();
  const state = useSearch(text, scope, most);
  return (
    <>
      <search className={styles.search}>
        <form method="get" onSubmit={(event) => event.preventDefault()}>
          <Field className={styles.field} label="ID, path, URN or words">
            <input
              name="q"
              type="search"
              autoComplete="off"
              spellCheck={false}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </Field>
          <ScopeSelect scope={scope} onChange={setScope} />
        </form>
      </search>
      <p role="status">{describeState(state)}</p>
      <Understood texts={state.reply?.understood ?? []} />
      {state.reply?.groups.map((group) => (
        <ResultSection key={group.group} {...group} />
      ))}
      {state.reply?.groups.length === 0 && <NothingFound text={text} nearest={state.reply.nearest} />}
    </>
  );
}
