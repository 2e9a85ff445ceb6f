/**
 * Collects what is typed while the search is on its way, after what was typed before the portal's scripts ran (see
 * `src/early`). The function that comes back ends that and gives the text.
 */
export function collectTyped(): () => string {
  const {dataset} = document.documentElement;
  let text = dataset.typed ?? '';
  delete dataset.typed;
  const onKey = (event: KeyboardEvent) => {
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      text += event.key;
    }
  };
  document.addEventListener('keydown', onKey, true);
  return () => {
    document.removeEventListener('keydown', onKey, true);
    return text;
  };
}
