import type {ObjectSummary, RegistryChanges, VersionSummary} from '../../src/domain/registry/compare-registries';
import type {PinState, Moved} from './latest';
import type {Synced} from './sync';

/** What a sync did, in one line. */
export function describeSynced({source: {repository, commit, date, from, files}, verified}: Synced): string {
  const origin = `${from ? `folder ${from}, ` : ''}${repository} ${commit ? `at ${commit} (${date})` : 'at a commit that is not known'}`;
  return verified ? `.registry has ${files} files now: ${origin}.` : `.registry is up to date: ${origin}.`;
}

export function describePinState({behind, pinned, latest}: PinState): string {
  return behind
    ? `The pin is behind: ${pinned.commit} (${pinned.date}); newest: ${latest.commit} (${latest.date}). ` +
        'Move it with: npm run registry:sync -- --latest'
    : `The pin is the newest commit: ${latest.commit} (${latest.date}).`;
}

/** What `--latest` did: a text for the terminal that is Markdown for a pull request, too. */
export function describeMoved(moved: Moved): string {
  const {pin, changes} = moved;
  if (!moved.moved) {
    return `The pin is the newest commit. ${describeSynced(moved)}`;
  }
  const head = `The pin is now commit ${pin.commit} of ${pin.repository} (${pin.date}).`;
  return changes
    ? `${head}\n\n${describeChanges(changes)}`
    : `${head}\n\nNo state was in place to compare with. Sync before --latest to see what changed.`;
}

export function describeChanges({objects, versions, findings}: RegistryChanges): string {
  const parts = [
    toList('Objects added', objects.added.map(toObjectLine)),
    toList('Objects removed', objects.removed.map(toObjectLine)),
    toList('Versions added', versions.added.map(toVersionLine)),
    toList('Versions removed', versions.removed.map(toVersionLine)),
    toList('Versions whose definition changed', versions.changed.map(toVersionLine)),
    toList(
      'Findings added',
      findings.map(({file, line, message}) => `- \`${file}:${line}\` ${message}`),
    ),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('\n\n') : 'No Object, version or finding differs.';
}

function toList(title: string, lines: string[]): string {
  return lines.length > 0 ? `${title}: ${lines.length}\n\n${lines.join('\n')}` : '';
}

function toObjectLine({objectId, name, versions}: ObjectSummary): string {
  return `- ${objectId} ${name} (${versions.join(', ')})`;
}

function toVersionLine({objectId, name, version, changes}: VersionSummary): string {
  return [`- ${objectId} ${name} ${version}`, ...changes.map(({text}) => `  - ${text}`)].join('\n');
}
