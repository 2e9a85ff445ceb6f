import {useEffect, type RefObject} from 'react';

/** Shows the dialog above the page. A click beside it closes it; nothing of it reaches its edge. */
export default function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const element = dialog.current!;
    const onClick = ({target}: Event) => {
      if (target === element) {
        element.close();
      }
    };
    element.showModal();
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [dialog]);
}
