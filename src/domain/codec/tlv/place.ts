import {byteName} from '../bytes/hex';
import type {CodecContext} from '../model';
import {formatPath, type Path} from '../paths';
import type {Reporter} from '../problems';
import {shapeAt} from '../values/expectation';
import type {TlvHeader, TlvKind} from './header';

/** What may stand inside what (Core 1.2.2 §7.5). The other kinds hold a value. */
const children: Partial<Record<TlvKind, readonly TlvKind[]>> = {
  'Object Instance': ['Resource', 'multiple Resource'],
  'multiple Resource': ['Resource Instance'],
};

export function isGroup(kind: TlvKind): boolean {
  return kind in children;
}

/** Path of a TLV below its parent; at the top, the request path is the parent. */
export function pathOf({kind, id}: TlvHeader, {prefix, objectId, instanceId, resourceId}: Path): Path {
  const parent = {...(prefix !== undefined && {prefix}), ...(objectId !== undefined && {objectId})};
  if (kind === 'Object Instance') {
    return {...parent, instanceId: id};
  }
  const instance = {...parent, ...(instanceId !== undefined && {instanceId})};
  return kind === 'Resource Instance'
    ? {...instance, ...(resourceId !== undefined && {resourceId}), resourceInstanceId: id}
    : {...instance, resourceId: id};
}

/** True when the TLV may stand inside the group; else it is reported, with the length that would keep it out. */
export function checkNesting(header: TlvHeader, group: TlvHeader, reporter: Reporter): boolean {
  const allowed = children[group.kind]!;
  if (allowed.includes(header.kind)) {
    return true;
  }
  const length = header.range.start - group.range.end;
  const message = `${header.kind} ${header.id} stands inside ${group.kind} ${group.id}, which holds ${allowed.join(' and ')} only. With length ${length} (${byteName(length)}) instead of ${group.length} that one would end before it.`;
  reporter.report('wrong-nesting', header.range, message);
  return false;
}

/** Checks a TLV at the top of the payload against the first one and the request path. */
export function checkTop(
  header: TlvHeader,
  path: Path,
  first: TlvKind,
  base: Path | undefined,
  reporter: Reporter,
): void {
  if (topGroup(header.kind) !== topGroup(first)) {
    const message = `${header.kind} ${header.id} stands beside a TLV of kind ${first}; at the top of a payload are Object Instances or Resources, not both. A wrong length before it shifts everything after.`;
    reporter.report('wrong-nesting', header.range, message);
  } else if (header.kind === 'Resource Instance' && base && base.resourceId === undefined) {
    const message = `Resource Instance ${header.id} needs a multiple Resource around it, as ${formatPath(base)} does not name the Resource.`;
    reporter.report('wrong-nesting', header.range, message);
  } else if (base && !isBelow(path, base)) {
    const message = `${formatPath(path)} does not lie in ${formatPath(base)}, which the request is about.`;
    reporter.report('path-mismatch', header.range, message);
  }
}

function topGroup(kind: TlvKind): string {
  return kind === 'multiple Resource' ? 'Resource' : kind;
}

function isBelow(path: Path, base: Path): boolean {
  return (['instanceId', 'resourceId', 'resourceInstanceId'] as const).every(
    (level) => base[level] === undefined || path[level] === undefined || path[level] === base[level],
  );
}

/** Reports a wrapper around a single Resource, and a multiple Resource without one. */
export function checkWrapper(header: TlvHeader, path: Path, context: CodecContext, reporter: Reporter): void {
  const shape = header.kind === 'Resource' || header.kind === 'multiple Resource' ? shapeAt(path, context) : undefined;
  const multiple = header.kind === 'multiple Resource';
  if (!shape || multiple === (shape.instances === 'Multiple')) {
    return;
  }
  const message = multiple
    ? `Resource ${header.id} has a single value, so its TLV is of kind Resource (bits 7-6: 11).`
    : `Resource ${header.id} has multiple instances, so its TLV is of kind multiple Resource (bits 7-6: 10) with Resource Instances inside, even for one value.`;
  reporter.report('wrong-multiplicity', header.range, message);
}
