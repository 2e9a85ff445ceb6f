import {clauses} from '../clauses';
import type {PayloadNode} from '../model';
import type {Reporter} from '../problems';
import {formatPath} from './lwm2mPath';

/** Reports nodes whose path an earlier one had for the same time, and IDs that nothing may have. */
export function checkPaths(nodes: readonly PayloadNode[], reporter: Reporter): void {
  const seen = new Set<string>();
  for (const node of nodes) {
    if (reporter.full) {
      return;
    }
    const path = formatPath(node.path);
    const key = node.time ? `${path}@${node.time}` : path;
    if (seen.has(key)) {
      const message = `${path} was there before; which value counts is not defined.`;
      reporter.report('duplicate-path', node.keyRange ?? node.range, message, clauses.formats);
    }
    seen.add(key);
    checkReserved(node, reporter);
  }
}

/** 65535 is no ID; as Object Instance it asks for a new one (Create in LwM2M CBOR, since 1.2.1). */
function checkReserved({path, keyRange, range}: PayloadNode, reporter: Reporter): void {
  if ([path.objectId, path.resourceId, path.resourceInstanceId].includes(65535)) {
    const message = `${formatPath(path)} uses 65535, which is reserved; IDs go up to 65534.`;
    reporter.report('reserved-id', keyRange ?? range, message, clauses.identifiers);
  }
}
