import {toFinding} from '../finding';
import type {Finding} from '../model';

/** A licence before the root element; the text of BSD speaks of redistribution. */
export function checkLicence(text: string): Finding[] {
  const head = text.slice(0, Math.max(text.indexOf('<LWM2M'), 0));
  return /BSD|redistribution|licence|license/i.test(head)
    ? []
    : [
        toFinding(
          'no-licence',
          {line: 1},
          'No comment before <LWM2M> names the licence. Copy it from a registered definition.',
        ),
      ];
}
