import type {GlobalDoc, GlobalVersion} from '@docusaurus/plugin-content-docs/client';
import {anchorOf} from '../../../domain/guide/anchors';

/**
 * Where the menu leads in `version` from the page `activeId`: to the same page; to the entry of the page in the list
 * of what the revision lacks; to the beginning of its guide when no page of a guide is open.
 */
export function targetPath(version: GlobalVersion, same: GlobalDoc | undefined, activeId?: string): string {
  const pathOf = (id: string) => version.docs.find((doc) => doc.id === id)?.path;
  const later = activeId && pathOf('later');
  return same?.path ?? (later ? `${later}#${anchorOf(activeId)}` : (pathOf(version.mainDocId) ?? version.path));
}
