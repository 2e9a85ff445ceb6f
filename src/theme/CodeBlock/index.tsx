import {useRef, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import type {Props} from '@theme/CodeBlock';
import Button from '../../components/Button';
import CopyButton from '../../components/CopyButton';
import useScrollPlace from '../../components/useScrollPlace';
import styles from './styles.module.css';

const titled = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)')/;

/** Code with its title, and buttons to copy it and to wrap its lines. Its words have their kinds already. */
export default function CodeBlock({children, className, language, metastring, title}: Props): ReactNode {
  const pre = useRef<HTMLPreElement>(null);
  const place = useScrollPlace('Code, scrolls sideways');
  const [wrap, setWrap] = useState(false);
  const [, double, single] = titled.exec(metastring ?? '') ?? [];
  const heading = title ?? double ?? single;
  return (
    <div className={clsx('theme-code-block', styles.block)}>
      {heading && <div className={styles.title}>{heading}</div>}
      <div className={styles.content}>
        <div {...place} className={styles.place}>
          <pre ref={pre} className={clsx(styles.code, wrap && styles.wrap)}>
            <code className={className ?? (language && `language-${language}`)}>{children}</code>
          </pre>
        </div>
        <div className={styles.buttons}>
          <Button aria-pressed={wrap} onClick={() => setWrap(!wrap)}>
            Wrap
          </Button>
          <CopyButton label="Copy" text={() => pre.current?.textContent.replace(/\n$/, '') ?? ''} />
        </div>
      </div>
    </div>
  );
}
