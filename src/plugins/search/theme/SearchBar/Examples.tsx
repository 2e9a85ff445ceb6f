import type {ReactNode} from 'react';
import styles from './dialog.module.css';

const examples = ['3303', '/3/0/13', 'urn:oma:lwm2m:ext:3303:1.1', '4.06', 'pmin', 'battery level'];

/** What can be asked for, to try. */
export default function Examples({onChoose}: {onChoose: (text: string) => void}): ReactNode {
  return (
    <div className={styles.examples}>
      <span>For example</span>
      {examples.map((example) => (
        <button key={example} type="button" onClick={() => onChoose(example)}>
          {example}
        </button>
      ))}
    </div>
  );
}
