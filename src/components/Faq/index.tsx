import {useEffect, useRef, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import CopyButton from '../CopyButton';
import {required} from '../guard';
import styles from './styles.module.css';

export interface Props {
  /** The question. */
  question: string;
  /** Permanent anchor of the question: `/faq/#id` opens it. */
  id: string;
  /** Shows the answer from the start. */
  open?: boolean;
  /** The answer. */
  children: ReactNode;
}

/** A question that opens to its answer; a link to the question opens it too. */
export default function Faq({question, id, open, children}: Props): ReactNode {
  const ref = useRef<HTMLDetailsElement>(null);
  const anchor = required('Faq', 'id', id);
  useBrokenLinks().collectAnchor(anchor);

  useEffect(() => {
    const openWhenMeant = () => {
      if (ref.current && location.hash === `#${id}`) {
        ref.current.open = true;
      }
    };
    openWhenMeant();
    addEventListener('hashchange', openWhenMeant);
    return () => removeEventListener('hashchange', openWhenMeant);
  }, [id]);

  return (
    <details ref={ref} className={styles.faq} open={open}>
      <summary className={styles.question}>
        <h3 id={anchor} className={styles.heading}>
          {required('Faq', 'question', question)}
        </h3>
      </summary>
      <div className={styles.answer}>
        {children}
        <p className={styles.permanent}>
          <Link to={`#${anchor}`}>Link to this question</Link>
          <CopyButton label="Copy link" text={() => `${location.origin}${location.pathname}#${id}`} />
        </p>
      </div>
    </details>
  );
}
