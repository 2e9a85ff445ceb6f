import {buildRegistry, type BuiltRegistry} from '../../src/domain/registry';
import {toChecksum} from './checksum';
import {SyncFailure} from './failure';
import type {Pin} from './pin';
import type {SourceFile} from './source-file';

/** Most problems shown; the rest is counted. */
const shown = 20;

/** Files that were checked, and what they are. */
export interface Verified {
  files: SourceFile[];
  sha256: string;
  built: BuiltRegistry;
}

/** @throws SyncFailure when the portal could not be built from these files. */
export function verify(files: SourceFile[]): Verified {
  const built = loadRegistry(files);
  const errors = built.problems.filter(({level}) => level === 'error');
  if (errors.length > 0) {
    const lines = errors.slice(0, shown).map(({file, line, message}) => `  ${file}:${line} ${message}`);
    const more = errors.length > shown ? [`  and ${errors.length - shown} more`] : [];
    throw new SyncFailure(
      `The registry cannot be built from these files:\n${[...lines, ...more].join('\n')}\n` +
        'The former state stays. Tell the owners of the repository, or stay at the commit that works.',
    );
  }
  if (built.registry.objects.length === 0) {
    throw new SyncFailure(`None of the ${files.length} XML files defines an Object. That is not the registry.`);
  }
  return {files, sha256: toChecksum(files), built};
}

/** Builds the registry of the files, whatever it is worth. */
export function loadRegistry(files: readonly SourceFile[]): BuiltRegistry {
  return buildRegistry({files: files.map(({path, bytes}) => ({path, text: bytes.toString('utf8')}))});
}

/** @throws SyncFailure when the files are not those of the pin. */
export function checkPinned({files, sha256}: Verified, pin: Pin): void {
  if (sha256 !== pin.sha256) {
    throw new SyncFailure(
      `The content of commit ${pin.commit} is not the one pinned in registry/SOURCE.json:\n` +
        `  pinned:   ${pin.sha256} (${pin.files} files)\n  received: ${sha256} (${files.length} files)\n` +
        'The former state stays. Run the command again; if it stays so, compare a checkout of that commit ' +
        '(--from DIR) and correct the pin, or move it on with --latest.',
    );
  }
}
