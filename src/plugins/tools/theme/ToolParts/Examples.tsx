import type {ReactNode} from 'react';
import Button from '@site/src/components/Button';
import styles from './form.module.css';
import type {Example} from './ToolPage';

interface Props<T extends Example> {
  examples: readonly T[];
  onChoose: (example: T) => void;
}

/** A button for each example that the tool can be tried with. */
export default function Examples<T extends Example>({examples, onChoose}: Props<T>): ReactNode {
  return (
    <div role="group" aria-label="Examples" className={styles.buttons}>
      <span>Examples:</span>
      {examples.map((example) => (
        <Button key={example.name} title={example.note} onClick={() => onChoose(example)}>
          {example.name}
        </Button>
      ))}
    </div>
  );
}
