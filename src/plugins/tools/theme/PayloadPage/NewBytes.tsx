import type {ReactNode} from 'react';
import Button from '@site/src/components/Button';
import CopyButton from '@site/src/components/CopyButton';
import type {EncodeProblem} from '@site/src/domain/codec';
import Problems from '../ToolParts/Problems';
import formStyles from '../ToolParts/form.module.css';
import styles from './styles.module.css';

/** A payload as one writes it down, or the reasons why there is none. */
export interface Written {
  text?: string;
  problems: readonly EncodeProblem[];
}

interface Props extends Written {
  onTake: (text: string) => void;
  onUndo: () => void;
}

/** The payload with the values that were typed anew. */
export default function NewBytes({text, problems, onTake, onUndo}: Props): ReactNode {
  return (
    <section aria-labelledby="new-bytes">
      <h3 id="new-bytes">With your values</h3>
      {text === undefined ? <Problems problems={problems} /> : <pre className={styles.written}>{text}</pre>}
      <div className={formStyles.buttons}>
        {text !== undefined && (
          <>
            <CopyButton label="Copy" text={text} />
            <Button onClick={() => onTake(text)}>Take as the payload</Button>
          </>
        )}
        <Button onClick={onUndo}>Undo</Button>
      </div>
    </section>
  );
}
