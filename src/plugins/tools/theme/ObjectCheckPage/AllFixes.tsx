import {useMemo, type ReactNode} from 'react';
import Button from '@site/src/components/Button';
import {fixAll} from '@site/src/domain/submission/apply';
import type {SubmissionOptions} from '@site/src/domain/submission/check';
import {diffLines} from '@site/src/domain/submission/line-diff';
import type {Finding} from '@site/src/domain/submission/model';
import {download} from '../../client/download';
import formStyles from '../ToolParts/form.module.css';
import styles from './styles.module.css';

interface Props {
  text: string;
  findings: readonly Finding[];
  options: SubmissionOptions;
  onFix: (text: string) => void;
}

/** Every safe fix at once, with the lines it changes. */
export default function AllFixes({text, findings, options, onFix}: Props): ReactNode {
  const fixed = useMemo(() => fixAll(text, options, findings), [text, options, findings]);
  const diff = useMemo(() => diffLines(text, fixed), [text, fixed]);
  return (
    <section aria-labelledby="all-fixes">
      <h2 id="all-fixes">All fixes at once</h2>
      <div className={formStyles.buttons}>
        <Button onClick={() => onFix(fixed)}>Make all fixes</Button>
        <Button onClick={() => download(options.file ?? 'definition.xml', fixed, 'application/xml')}>
          Download the corrected file
        </Button>
      </div>
      <details>
        <summary>The lines that change: {diff.length}</summary>
        <pre className={styles.diff}>
          {diff.slice(0, 500).map(({side, line, text: each}) => (
            <code key={`${side}${line}`} data-side={side}>
              {`${side} ${line} ${each}\n`}
            </code>
          ))}
        </pre>
      </details>
    </section>
  );
}
