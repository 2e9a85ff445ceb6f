import type {ReactNode} from 'react';
import Button from '@site/src/components/Button';
import type {ChosenFile, FileOpener} from '../../client/useOpenFile';
import formStyles from '../ToolParts/form.module.css';

interface Props {
  file: ChosenFile | undefined;
  opener: FileOpener;
  onClose: () => void;
}

/** The field for a file, the one that is open, and why another could not be opened. */
export default function FileField({file, opener, onClose}: Props): ReactNode {
  return (
    <div className={formStyles.buttons}>
      <label>
        or a file: <input key={file?.name} type="file" onChange={(event) => opener.open(event.target.files?.[0])} />
      </label>
      {file && (
        <span>
          {file.name}, {file.bytes.length} bytes <Button onClick={onClose}>Close the file</Button>
        </span>
      )}
      <span role="status">{opener.message}</span>
    </div>
  );
}
