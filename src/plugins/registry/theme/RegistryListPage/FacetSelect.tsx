import type {ReactNode} from 'react';
import Field from '@site/src/components/Field';
import {compareText} from '@site/src/domain/registry/problems';
import type {FacetName} from '../../list/facets';
import type {FacetProps} from './FacetFields';
import {choices} from './facetTexts';
import styles from './styles.module.css';

/** A facet with all its values, and how many objects each would leave. */
export default function FacetSelect({
  name,
  index,
  counts,
  choice,
  onChange,
}: FacetProps & {name: FacetName}): ReactNode {
  const {label, any, toText = String} = choices[name]!;
  const values = [...(index.facets.get(name)?.keys() ?? [])].sort((a, b) =>
    compareText(a.toLowerCase(), b.toLowerCase()),
  );
  return (
    <Field label={label} className={styles.field}>
      <select
        name={name}
        value={choice[name] ?? ''}
        onChange={(event) => onChange({...choice, [name]: event.target.value || undefined})}
      >
        <option value="">{any}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {toText(value)} ({counts.get(name)?.get(value) ?? 0})
          </option>
        ))}
      </select>
    </Field>
  );
}
