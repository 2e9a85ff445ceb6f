import type {ReactNode} from 'react';
import Field from '@site/src/components/Field';
import {chooseVersions, type Comparison} from '../../compare/address';
import type {ComparableObject} from '../../props';
import styles from './styles.module.css';

interface Props {
  objects: readonly ComparableObject[];
  comparison: Comparison;
  onChange: (comparison: Comparison) => void;
}

/** Which object, and which two of its versions. */
export default function ChooseVersions({objects, comparison, onChange}: Props): ReactNode {
  const object = objects.find(({id}) => id === comparison.object)!;
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label="Object"
        value={String(comparison.object)}
        options={objects.map(({id, name}) => [String(id), `${id} ${name}`])}
        onChange={(id) => onChange(chooseVersions(objects.find((each) => String(each.id) === id)!))}
      />
      <Choice
        label="From version"
        value={comparison.from}
        options={object.versions.map((version) => [version, version])}
        onChange={(from) => onChange({...comparison, from})}
      />
      <Choice
        label="To version"
        value={comparison.to}
        options={object.versions.map((version) => [version, version])}
        onChange={(to) => onChange({...comparison, to})}
      />
    </form>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: [value: string, text: string][];
  onChange: (value: string) => void;
}

function Choice({label, value, options, onChange}: ChoiceProps): ReactNode {
  return (
    <Field label={label}>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
