import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {
  buildRegistry,
  problemKinds,
  type BuiltRegistry,
  type Problem,
  type ProblemKind,
  type Registry,
  type RegistryFile,
} from '../../domain/registry';
import {checkComplete} from './complete';
import type {PluginOptions} from './options';

/** Where the files of a registry come from; the sync writes it last, so a folder that has it is complete. */
export interface RegistrySource {
  /** `owner/name` on GitHub; absent for a folder of unknown origin, as is the commit. */
  repository?: string;
  commit?: string;
  date?: string;
  /** Name of the folder it was taken from, where it was not downloaded. */
  from?: string;
  /** How many XML files it has. */
  files?: number;
}

/** What the plugin gives to the pages, to other plugins and to the API. */
export interface RegistryContent extends Registry {
  problems: Problem[];
  /** Absent for the definitions that ship with the portal. */
  source?: RegistrySource;
}

/** The synced folder, and where the former one is for the moment in which a sync exchanges them. */
const synced = ['.registry', path.join('.registry.sync', 'old')];
const embedded = 'registry';
const sourceFile = 'SOURCE.json';

/** The folder to read: the one asked for, a complete sync, or what ships with the portal. */
export function findRegistryDir(siteDir: string, {dir}: Pick<PluginOptions, 'dir'>): string {
  const complete = synced.find((folder) => existsSync(path.join(siteDir, folder, sourceFile)));
  return path.resolve(siteDir, dir ?? complete ?? embedded);
}

/** The `.xml` files of a registry folder: its root and `version_history`. */
export function readRegistryFiles(dir: string): RegistryFile[] {
  return ['', 'version_history'].flatMap((folder) => {
    const place = path.join(dir, folder);
    return listXml(place).map((name) => ({
      path: path.posix.join(folder, name),
      text: readFileSync(path.join(place, name), 'utf8'),
    }));
  });
}

function listXml(folder: string): string[] {
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) {
    return [];
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .sort();
}

/** Where the files of a folder come from; nothing for those that ship with the portal. */
export function readSource(dir: string): RegistrySource | undefined {
  if (path.basename(dir) === embedded) {
    return undefined;
  }
  const file = path.join(dir, sourceFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RegistrySource) : {from: path.basename(dir)};
}

/**
 * Reads and builds the registry in `dir`, with the problems in its files.
 *
 * @throws Error with every problem that makes a file unreadable, or when files are missing or there is no object at all.
 */
export function loadRegistry(dir: string, severity: PluginOptions['severity'] = 'throw'): BuiltRegistry {
  const files = readRegistryFiles(dir);
  checkComplete(dir, files.length, readSource(dir));
  const built = buildRegistry({files});
  const errors = built.problems.filter(({level}) => level === 'error');
  if (errors.length > 0 && severity === 'throw') {
    throw new Error(
      `The registry in ${dir} cannot be read:\n${errors.map(describeProblem).join('\n')}\n` +
        'Correct these files, take them away, or set the option severity to warn to build without them.',
    );
  }
  if (built.registry.objects.length === 0) {
    throw new Error(`The registry in ${dir} has no object. Name a folder with files such as 3.xml, or none at all.`);
  }
  return built;
}

/** The versions of each object of the registry in `dir`. */
export function readObjectVersions(dir: string): Map<number, string[]> {
  const {objects} = loadRegistry(dir, 'warn').registry;
  return new Map(objects.map(({objectId, versions}) => [objectId, versions.map(({version}) => version)]));
}

export function describeProblem({file, line, message}: Problem): string {
  return `${file}:${line} ${message}`;
}

/** How many findings there are of each kind, in one line. */
export function countFindings(findings: readonly Problem[]): string {
  const counts = new Map<ProblemKind, number>();
  for (const {kind} of findings) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts].map(([kind, count]) => `${count} ${problemKinds[kind].title}`);
  return `${findings.length} findings (${kinds.join(', ')})`;
}
