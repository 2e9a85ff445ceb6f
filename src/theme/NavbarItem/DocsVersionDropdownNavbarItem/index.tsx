import type {ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {
  useActiveDocContext,
  useDocsPreferredVersion,
  useDocsVersionCandidates,
  useVersions,
} from '@docusaurus/plugin-content-docs/client';
import DropdownNavbarItem from '@theme/NavbarItem/DropdownNavbarItem';
import type {Props} from '@theme/NavbarItem/DocsVersionDropdownNavbarItem';
import {targetPath} from './targetPath';

/** The menu of revisions: each entry leads to the same page, or to the entry that says since when it exists. */
export default function DocsVersionDropdownNavbarItem({
  mobile,
  docsPluginId,
  dropdownItemsBefore,
  dropdownItemsAfter,
  position,
  className,
}: Props): ReactNode {
  const {activeVersion, activeDoc, alternateDocVersions} = useActiveDocContext(docsPluginId);
  const {savePreferredVersionName} = useDocsPreferredVersion(docsPluginId);
  const versions = useVersions(docsPluginId);
  const [candidate] = useDocsVersionCandidates(docsPluginId);
  // The page of an unknown address is made once for all addresses, so it begins without a revision.
  const isKnown = useIsBrowser() || activeDoc;
  const shown = isKnown ? candidate : versions[0]!;
  const items = versions.map((version) => ({
    label: version.label,
    to: targetPath(version, alternateDocVersions[version.name], activeDoc?.id),
    isActive: () => version === activeVersion,
    onClick: () => savePreferredVersionName(version.name),
  }));
  return (
    <DropdownNavbarItem
      position={position}
      className={className}
      mobile={mobile}
      label={mobile ? 'Revisions' : shown.label}
      to={mobile ? undefined : targetPath(shown, alternateDocVersions[shown.name])}
      items={[...dropdownItemsBefore, ...items, ...dropdownItemsAfter]}
    />
  );
}
