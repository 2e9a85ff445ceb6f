/** Calls back with the path of a link of this site as soon as the reader points at it or reaches it by keyboard. */
export function onIntent(callback: (pathname: string) => void): void {
  const listener = ({target}: Event): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link?.origin === window.location.origin && !savesData()) {
      callback(link.pathname);
    }
  };
  ['pointerover', 'pointerdown', 'focusin'].forEach((type) =>
    document.addEventListener(type, listener, {passive: true}),
  );
}

function savesData(): boolean {
  return Boolean((navigator as {connection?: {saveData?: boolean}}).connection?.saveData);
}
