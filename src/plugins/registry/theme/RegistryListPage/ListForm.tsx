import type {ReactNode} from 'react';
import type {ListState} from '../../list/address';
import type {FacetName, Found, ListIndex} from '../../list/facets';
import FacetSelect from './FacetSelect';
import {choices, switches} from './facetTexts';
import styles from './styles.module.css';

export interface FormProps {
  index: ListIndex;
  counts: Found['counts'];
  state: ListState;
  onChange: (state: ListState) => void;
}

const names = (facets: object) => Object.keys(facets) as FacetName[];

/** What narrows the list. Without script it is not there: the browser finds words in the whole table. */
export default function ListForm(props: FormProps): ReactNode {
  return (
    <search className={styles.search}>
      <form onSubmit={(event) => event.preventDefault()}>
        <TextField {...props} />
        <details open={isNarrowed(props.state) || undefined} className={styles.more}>
          <summary>Narrow by owner, version, type, unit, operation</summary>
          <div className={styles.facets}>
            {names(choices).map((name) => (
              <FacetSelect key={name} name={name} {...props} />
            ))}
            <ResourceField {...props} />
            <fieldset className={styles.switches}>
              <legend>Only objects</legend>
              {names(switches).map((name) => (
                <Switch key={name} name={name} {...props} />
              ))}
            </fieldset>
          </div>
        </details>
      </form>
    </search>
  );
}

function isNarrowed(state: ListState): boolean {
  return Boolean(state.resource) || [...names(choices), ...names(switches)].some((name) => state[name]);
}

function TextField({state, onChange}: FormProps): ReactNode {
  return (
    <label className={styles.field}>
      <span>ID, path, URN or word</span>
      <input
        type="search"
        name="q"
        value={state.text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange({...state, text: event.target.value})}
      />
    </label>
  );
}

function ResourceField({state, onChange}: FormProps): ReactNode {
  return (
    <label className={styles.field}>
      <span>Has resource with the ID</span>
      <input
        name="resource"
        inputMode="numeric"
        autoComplete="off"
        value={state.resource ?? ''}
        onChange={(event) => onChange({...state, resource: event.target.value.replace(/\D/g, '') || undefined})}
      />
    </label>
  );
}

function Switch({name, counts, state, onChange}: FormProps & {name: FacetName}): ReactNode {
  return (
    <label>
      <input
        type="checkbox"
        name={name}
        checked={state[name] === 'yes'}
        onChange={(event) => onChange({...state, [name]: event.target.checked ? 'yes' : undefined})}
      />{' '}
      {switches[name]} ({counts.get(name)?.get('yes') ?? 0})
    </label>
  );
}
