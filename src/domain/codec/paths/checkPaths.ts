import {clauses} from '../clauses';
import type {PayloadNode} from '../model';
import type {Reporter} from '../problems';
import {formatPath} from './lwm2mPath';

/** Reports each node whose path an earlier one had, for the same time. */
export function checkDuplicatePaths(nodes: readonly PayloadNode[], reporter: Reporter): void {
  const seen = new Set<string>();
  for (const node of nodes) {
    const path = formatPath(node.path);
    const key = `${path}@${node.time ?? 0}`;
    if (seen.has(key)) {
      const message = `${path} was there before; which value counts is not defined.`;
      reporter.report('duplicate-path', node.keyRange ?? node.range, message, clauses.formats);
    }
    seen.add(key);
  }
}
