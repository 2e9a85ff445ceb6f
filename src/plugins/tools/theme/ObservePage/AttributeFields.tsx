import type {ReactNode} from 'react';
import type {Level} from '@site/src/domain/observe';
import formStyles from '../ToolParts/form.module.css';
import type {ObserveFields} from './Workbench';

export const levelNames: Readonly<Record<Level, string>> = {
  default: 'Defaults (/1/x/2, /1/x/3, /1/x/26)',
  object: 'Object',
  instance: 'Object Instance',
  resource: 'Resource',
  resourceInstance: 'Resource Instance',
  query: 'Query of the Observe',
};

interface Props {
  fields: ObserveFields;
  onChange: (part: Partial<ObserveFields>) => void;
}

/** The attributes of each level, as a request writes them. */
export default function AttributeFields({fields, onChange}: Props): ReactNode {
  return (
    <fieldset>
      <legend>Attributes, such as pmin=10&amp;gt=25</legend>
      <div className={formStyles.columns}>
        {(Object.keys(levelNames) as Level[]).map((level) => (
          <div key={level} className={formStyles.field}>
            <label htmlFor={`at-${level}`}>{levelNames[level]}</label>
            <input
              id={`at-${level}`}
              spellCheck={false}
              autoComplete="off"
              maxLength={200}
              value={fields[level]}
              onChange={(event) => onChange({[level]: event.target.value})}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
