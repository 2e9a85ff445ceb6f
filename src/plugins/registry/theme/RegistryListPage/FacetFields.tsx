import {memo, type ReactNode} from 'react';
import type {FacetName, Found, ListIndex} from '../../list/facets';
import FacetSelect from './FacetSelect';
import TextField from './TextField';
import {choices, switches} from './facetTexts';
import type {Choice} from './useListState';
import styles from './styles.module.css';

export interface FacetProps {
  index: ListIndex;
  counts: Found['counts'];
  choice: Choice;
  onChange: (choice: Choice) => void;
}

const names = (facets: object) => Object.keys(facets) as FacetName[];

/** What narrows the list beside the text. Not drawn again while the reader types. */
export default memo(function FacetFields(props: FacetProps): ReactNode {
  const {choice, onChange} = props;
  return (
    <details open={isNarrowed(choice) || undefined} className={styles.more}>
      <summary>Narrow by owner, version, type, unit, operation</summary>
      <div className={styles.facets}>
        {names(choices).map((name) => (
          <FacetSelect key={name} name={name} {...props} />
        ))}
        <TextField
          label="Has resource with the ID"
          name="resource"
          inputMode="numeric"
          value={choice.resource ?? ''}
          onChange={(value) => onChange({...choice, resource: value.replace(/\D/g, '') || undefined})}
        />
        <fieldset className={styles.switches}>
          <legend>Only objects</legend>
          {names(switches).map((name) => (
            <Switch key={name} name={name} {...props} />
          ))}
        </fieldset>
      </div>
    </details>
  );
});

function isNarrowed(choice: Choice): boolean {
  return Boolean(choice.resource) || [...names(choices), ...names(switches)].some((name) => choice[name]);
}

function Switch({name, counts, choice, onChange}: FacetProps & {name: FacetName}): ReactNode {
  return (
    <label>
      <input
        type="checkbox"
        name={name}
        checked={choice[name] === 'yes'}
        onChange={(event) => onChange({...choice, [name]: event.target.checked ? 'yes' : undefined})}
      />{' '}
      {switches[name]} ({counts.get(name)?.get('yes') ?? 0})
    </label>
  );
}
