import {useState, type ReactNode} from 'react';
import Button from '@site/src/components/Button';
import formStyles from '../ToolParts/form.module.css';

interface Props {
  value: string;
  message?: string;
  onChange: (reference: string) => void;
}

/** Brings a registered definition, to see how one looks or to begin a new version with. */
export default function FieldOfVersion({value, message, onChange}: Props): ReactNode {
  const [typed, setTyped] = useState(value);
  return (
    <form
      className={formStyles.buttons}
      onSubmit={(event) => {
        event.preventDefault();
        onChange(typed.trim());
      }}
    >
      <label>
        or a registered Object:{' '}
        <input size={10} placeholder="5:1.1" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <Button type="submit">Load it</Button>
      <span role="status">{message}</span>
    </form>
  );
}
