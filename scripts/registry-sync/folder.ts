import {readdir, readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {SyncFailure} from './failure';
import {isRegistryPath, limits, type Limits, type SourceFile} from './source-file';

/**
 * Reads the XML files of a registry folder: its root and `version_history`.
 *
 * @throws SyncFailure when it is no folder, has no XML file, or goes beyond `bounds`, or has links in place of files.
 */
export async function readFolder(dir: string, bounds: Limits = limits): Promise<SourceFile[]> {
  const names = [...(await listXml(dir, '')), ...(await listXml(dir, 'version_history'))];
  if (names.length === 0) {
    throw new SyncFailure(`${dir} has no XML file. Name the folder that has DDF.xml, 3.xml and version_history.`);
  }
  let left = bounds.total;
  const files: SourceFile[] = [];
  for (const name of names) {
    const {size} = await stat(path.join(dir, name));
    left -= size;
    if (size > bounds.file || left < 0 || files.length >= bounds.count) {
      throw new SyncFailure(
        `${path.join(dir, name)} goes beyond what a registry has: ${bounds.file} bytes in a file, ${bounds.total} bytes ` +
          `in ${bounds.count} files. Check that ${dir} is the right folder.`,
      );
    }
    files.push({path: name, bytes: await readFile(path.join(dir, name))});
  }
  return files;
}

async function listXml(dir: string, below: string): Promise<string[]> {
  const folder = path.join(dir, below);
  const entries = await readdir(folder, {withFileTypes: true}).catch((error: NodeJS.ErrnoException) => {
    if (below && error.code === 'ENOENT') {
      return [];
    }
    throw error;
  });
  const files = entries.filter(({name}) => isRegistryPath(path.posix.join(below, name)));
  const odd = files.find((entry) => !entry.isFile());
  if (odd) {
    throw new SyncFailure(`${path.join(folder, odd.name)} is no plain file. Links are not followed; put a copy there.`);
  }
  return files.map(({name}) => path.posix.join(below, name)).sort();
}
