import type {ReactNode} from 'react';
import CopyButton from '@site/src/components/CopyButton';
import type {Conversion} from '@site/src/domain/codec';
import {presentBytes} from '@site/src/domain/workbench';
import Problems from '../ToolParts/Problems';
import formStyles from '../ToolParts/form.module.css';
import styles from './styles.module.css';

interface Props {
  conversion: Conversion;
  onTake: (text: string) => void;
  onUndo: () => void;
}

/** The payload with the values that were typed anew. */
export default function NewBytes({conversion, onTake, onUndo}: Props): ReactNode {
  const {bytes, format, problems} = conversion;
  const text = bytes && presentBytes(bytes, format);
  return (
    <section aria-labelledby="new-bytes">
      <h3 id="new-bytes">With your values</h3>
      {text === undefined ? <Problems problems={problems} /> : <pre className={styles.written}>{text}</pre>}
      <div className={formStyles.buttons}>
        {text !== undefined && (
          <>
            <CopyButton label="Copy" text={text} />
            <button type="button" onClick={() => onTake(text)}>
              Take as the payload
            </button>
          </>
        )}
        <button type="button" onClick={onUndo}>
          Undo
        </button>
      </div>
    </section>
  );
}
