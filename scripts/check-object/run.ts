import path from 'node:path';
import {toKnownRegistry} from '../../src/domain/submission';
import {findRegistryDir, loadRegistry} from '../../src/plugins/registry/content';
import {checkFile, type CheckedFile} from './checkFile';
import {help, readOptions} from './options';
import {describe} from './report';

export interface Outcome {
  status: 0 | 1 | 2;
  out: string;
  error: string;
}

/** The command as a whole. Nothing is written but fixed files, and these only with `--fix`. */
export function run(args: string[], folder: string): Outcome {
  try {
    return check(args, folder);
  } catch (error) {
    return {status: 2, out: '', error: `${(error as Error).message}\n`};
  }
}

function check(args: string[], folder: string): Outcome {
  const options = readOptions(args);
  if (options.help) {
    return {status: 0, out: help, error: ''};
  }
  const dir = options.registry ? path.resolve(folder, options.registry) : findRegistryDir(folder, {});
  const {registry} = loadRegistry(dir, 'warn');
  const known = toKnownRegistry(registry);
  const files = options.files.map((file) => checkFile(path.resolve(folder, file), file, registry, known, options.fix));
  const out = options.json ? `${JSON.stringify(files.map(toJson), undefined, 2)}\n` : files.map(describe).join('\n');
  const unread = files.flatMap(({unreadable}) => unreadable ?? []);
  const stopped = files.some(({findings}) => findings.some(({level}) => level === 'must'));
  return {
    status: unread.length > 0 ? 2 : stopped ? 1 : 0,
    out,
    error: unread.map((message) => `${message}\n`).join(''),
  };
}

function toJson({file, findings, fixed}: CheckedFile) {
  return {file, fixed, findings: findings.map(({fix, ...finding}) => ({...finding, ...(fix && {fix: fix.label})}))};
}
