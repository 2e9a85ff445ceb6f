import {useSyncExternalStore} from 'react';

const never = (): (() => void) => () => undefined;

/** The day as `2026-01-31`, once the page is in a browser; before that nothing, since pages are built without a clock. */
export default function useToday(): string {
  return useSyncExternalStore(
    never,
    () => new Date().toISOString().slice(0, 10),
    () => '',
  );
}
