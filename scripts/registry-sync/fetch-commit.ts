import {existsSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {readArchive, type Archive} from './archive';
import {SyncFailure} from './failure';
import {archiveUrl} from './github';
import {download} from './http/download';
import {ConnectionFailure, HttpFailure, toNetworkFailure} from './http/request';
import type {Network} from './network';
import {isSameCommit, type Pin} from './pin';
import {archiveFile, type Place} from './place';
import {limits} from './source-file';

type CommitName = Pick<Pin, 'repository' | 'commit'>;

/**
 * Brings the XML files of a commit of the registry. The archive stays in the work folder, so that a run that was killed goes on
 * with it.
 *
 * @throws SyncFailure
 */
export async function fetchCommit(name: CommitName, place: Place, network: Network): Promise<Archive> {
  const target = archiveFile(place, name.commit);
  if (!existsSync(target)) {
    await downloadArchive(name, target, network);
  }
  const archive = await readArchive(target).catch(async (error: unknown) => {
    await rm(target, {force: true});
    throw error;
  });
  if (archive.files.length === 0 || (archive.commit && !isSameCommit(archive.commit, name.commit))) {
    await rm(target, {force: true});
    throw new SyncFailure(
      `The archive of commit ${name.commit} of ${name.repository} has ${archive.files.length} XML files of commit ` +
        `${archive.commit ?? 'unknown'}. That is not the registry; check registry/SOURCE.json.`,
    );
  }
  return archive;
}

async function downloadArchive(name: CommitName, target: string, network: Network): Promise<void> {
  const url = archiveUrl(name, network);
  network.log.line(`Downloading ${url}`);
  await download({url, target, limit: limits.archive, ...network}).catch((error: unknown) => {
    if (error instanceof HttpFailure && error.status === 404) {
      throw new SyncFailure(
        `${name.repository} has no commit ${name.commit} (${url} answered with status 404). ` +
          'Correct registry/SOURCE.json, or move to the newest commit with --latest.',
      );
    }
    throw error instanceof HttpFailure || error instanceof ConnectionFailure ? toNetworkFailure(error) : error;
  });
}
