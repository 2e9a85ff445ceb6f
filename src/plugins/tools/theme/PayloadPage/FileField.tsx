import {useState, type ReactNode} from 'react';
import formStyles from '../ToolParts/form.module.css';

export interface ChosenFile {
  name: string;
  bytes: Uint8Array;
}

interface Props {
  file: ChosenFile | undefined;
  onChange: (file: ChosenFile | undefined) => void;
}

const mostBytes = 1_048_576;

/** Opens a file of the reader's in the page; it goes nowhere else. */
export default function FileField({file, onChange}: Props): ReactNode {
  const [message, setMessage] = useState('');
  const open = async (chosen: File | undefined) => {
    setMessage('');
    if (chosen && chosen.size > mostBytes) {
      setMessage(`${chosen.name} has ${chosen.size} bytes; at most ${mostBytes} are read.`);
    } else if (chosen) {
      onChange({name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer())});
    }
  };
  return (
    <div className={formStyles.buttons}>
      <label>
        or a file:{' '}
        <input
          key={file?.name}
          type="file"
          onChange={(event) => {
            open(event.target.files?.[0]).catch((error: Error) => setMessage(error.message));
          }}
        />
      </label>
      {file && (
        <span>
          {file.name}, {file.bytes.length} bytes{' '}
          <button type="button" onClick={() => onChange(undefined)}>
            Close the file
          </button>
        </span>
      )}
      <span role="status">{message}</span>
    </div>
  );
}
