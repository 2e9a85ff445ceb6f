import {useCallback, useState, type ComponentType, type MouseEvent, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Props as DialogProps} from './SearchDialog';
import {collectTyped} from './typedAhead';
import useShortcuts from './useShortcuts';
import styles from './styles.module.css';

type Dialog = ComponentType<DialogProps>;

const loadDialog = (): Promise<Dialog> => import('./SearchDialog').then((module) => module.default);

/** The box in the bar. It is a link to the page of the search; with script it opens a dialog, loaded when it is used. */
export default function SearchBar(): ReactNode {
  const page = useBaseUrl('/search/');
  const [Dialog, setDialog] = useState<Dialog>();
  const [typed, setTyped] = useState('');
  const open = useCallback(() => {
    const takeTyped = collectTyped();
    loadDialog().then(
      (dialog) => {
        setTyped(takeTyped());
        setDialog(() => dialog);
      },
      () => location.assign(page),
    );
  }, [page]);
  useShortcuts(open);

  const onClick = (event: MouseEvent) => {
    if (!(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      open();
    }
  };
  return (
    <>
      <Link
        to="/search/"
        className={styles.box}
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={onClick}
        onFocus={() => void loadDialog().catch(() => undefined)}
      >
        <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
          <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21" />
        </svg>
        <span className={styles.word}>Search</span>
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      </Link>
      {Dialog && <Dialog typed={typed} onClose={() => setDialog(undefined)} />}
    </>
  );
}
