import type {IndexItem} from '../model';
import {Reporter, type Problem} from '../problems';
import type {ParsedIndexItem} from '../read/index-file';
import {compareVersions} from '../version';
import {childOf} from '../xml';
import type {BuiltVersion} from './versions';

/** The index as it was read. */
export interface IndexFile {
  path: string;
  items: ParsedIndexItem[];
}

/** Gives each version its index item, and returns the items left over: IDs and versions that are only reserved. */
export function joinIndex(versions: BuiltVersion[], index: IndexFile): {reserved: IndexItem[]; problems: Problem[]} {
  const reporter = new Reporter(index.path);
  const byVersion = new Map(versions.map((entry) => [toKey(entry.version), entry]));
  const reserved: IndexItem[] = [];
  const seen = new Set<string>();
  for (const parsed of index.items) {
    reporter.objectId = parsed.item.objectId;
    const key = toKey(parsed.item);
    const entry = byVersion.get(key);
    if (seen.has(key)) {
      const message = `Object ${parsed.item.objectId} version ${parsed.item.version} stands here a second time and is not read.`;
      reporter.report('duplicate-index', parsed.element, message);
    } else if (entry) {
      entry.version.index = parsed.item;
      checkItem(parsed, entry, reporter);
    } else {
      reserved.push(parsed.item);
      checkReserved(parsed, reporter);
    }
    seen.add(key);
  }
  reserved.sort((a, b) => a.objectId - b.objectId || compareVersions(a.version, b.version));
  return {reserved, problems: [...reporter.problems, ...checkComplete(versions, index)]};
}

function toKey({objectId, version}: {objectId: number; version: string}): string {
  return `${objectId} ${version}`;
}

/** Name, URN and file of the index against those of the definition. */
function checkItem({item, element}: ParsedIndexItem, {version}: BuiltVersion, reporter: Reporter): void {
  const pairs = [
    ['Name', item.name, version.name],
    ['URN', item.urn, version.urn],
  ] as const;
  for (const [field, found, expected] of pairs) {
    if (found !== expected) {
      const message = `${field} is "${found}" in the index and "${expected}" in ${version.files[0]}.`;
      reporter.report('index-differs', childOf(element, field) ?? element, message);
    }
  }
  if (item.file && !version.files.includes(item.file)) {
    const message = `DDF is "${item.file}", but version ${item.version} is in ${version.files.join(' and ')}.`;
    reporter.report('index-file-missing', childOf(element, 'DDF') ?? element, message);
  }
}

function checkReserved({item, element}: ParsedIndexItem, reporter: Reporter): void {
  if (item.file) {
    const message = `DDF is "${item.file}", but no file holds object ${item.objectId} version ${item.version}.`;
    reporter.report('index-file-missing', childOf(element, 'DDF') ?? element, message);
  }
}

function checkComplete(versions: BuiltVersion[], {path}: IndexFile): Problem[] {
  return versions.flatMap(({version, parsed}) => {
    if (version.index) {
      return [];
    }
    const reporter = new Reporter(version.files[0]!);
    reporter.objectId = version.objectId;
    const message = `${path} has no item for object ${version.objectId} version ${version.version}. Add one.`;
    reporter.report('not-in-index', childOf(parsed.element, 'ObjectID') ?? parsed.element, message);
    return reporter.problems;
  });
}
