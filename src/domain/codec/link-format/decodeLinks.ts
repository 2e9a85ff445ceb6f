import {clauses} from '../clauses';
import {limits} from '../limits';
import type {Decoded, PayloadNode} from '../model';
import {checkPaths, parsePath} from '../paths';
import {checkSize, Reporter} from '../problems';
import {checkAttributes} from './checkAttributes';
import {LinkReader, type Link} from './LinkReader';

/**
 * Decodes application/link-format, content format 40 (RFC 6690 §2): Register, Update and Discover payloads. Each link
 * to a path of LwM2M is a node without a value; `/` is the root. Never throws.
 */
export function decodeLinks(bytes: Uint8Array): Decoded {
  const reporter = new Reporter(clauses.linkFormat);
  const nodes = checkSize(bytes, reporter) ? readNodes(bytes, reporter) : [];
  checkPaths(nodes, reporter);
  return {nodes, problems: reporter.problems};
}

function readNodes(bytes: Uint8Array, reporter: Reporter): PayloadNode[] {
  const nodes: PayloadNode[] = [];
  const reader = new LinkReader(bytes, reporter);
  const version = reader.readVersion();
  if (version) {
    const message = 'LwM2M 1.0 wrote the version without a link; now it stands at the root: </>;lwm2m=1.2.';
    reporter.report('odd-attribute', version.range, message, clauses.attributes);
  }
  for (let link = version ?? reader.next(); link; link = reader.next()) {
    if (nodes.length === limits.items) {
      reporter.report('too-many-items', link.range, `More than ${limits.items} links; the rest is not read.`);
      break;
    }
    const node = toNode(link, reporter);
    if (node) {
      nodes.push(node);
    }
  }
  return nodes;
}

function toNode({target, attributes, range, targetRange}: Link, reporter: Reporter): PayloadNode | undefined {
  const {path, message} = parsePath(target === '' ? '/' : target);
  if (!path || !target.startsWith('/')) {
    const text = message ?? `The target ${JSON.stringify(target)} is not an absolute path; it begins with a slash.`;
    reporter.report('bad-path', targetRange, text);
  }
  checkAttributes(attributes, range, reporter);
  return path && {path, ...(attributes.length > 0 && {attributes}), range, keyRange: targetRange};
}
