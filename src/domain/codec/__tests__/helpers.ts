import type {DataType} from '../../registry/model';
import {
  decode,
  formatPath,
  formatValue,
  parsePath,
  type CodecContext,
  type Entry,
  type Path,
  type PayloadFormat,
  type PayloadNode,
  type ResourceShape,
} from '..';

/** `/3/0/13 Time 1367491215 @1700000000`; only the path for a node without a value. */
export function describeEntry({path, value, time}: Entry): string {
  const text = value && (value.type === 'Boolean' || value.type === 'None' ? String(value.value) : formatValue(value));
  return `${formatPath(path)}${value ? ` ${value.type} ${text}` : ''}${time === undefined ? '' : ` @${time}`}`;
}

/** Nodes with a value, and those that have nothing inside. */
export function leaves(nodes: readonly PayloadNode[]): PayloadNode[] {
  return nodes.filter(({value, path}) => value || !nodes.some((node) => isInside(node.path, path)));
}

function isInside(path: Path, group: Path): boolean {
  return formatPath(path).startsWith(`${formatPath(group)}/`);
}

export const path = (text: string): Path => parsePath(text).path!;

/** Definitions of Resources by `object/resource`; `Type*` is a multiple one. */
export function context(base: string | undefined, shapes: Record<string, `${DataType}${'' | '*'}`>): CodecContext {
  return {
    ...(base !== undefined && {basePath: path(base)}),
    resourceOf: (objectId, resourceId): ResourceShape | undefined => {
      const shape = shapes[`${objectId}/${resourceId}`];
      return (
        shape && {type: shape.replace('*', '') as DataType, instances: shape.endsWith('*') ? 'Multiple' : 'Single'}
      );
    },
  };
}

/** The Resources that the worked examples use. */
export const known = {
  '1/0': 'Integer',
  '1/1': 'Integer',
  '1/2': 'Integer',
  '1/3': 'Integer',
  '1/5': 'Integer',
  '1/6': 'Boolean',
  '1/7': 'String',
  '2/0': 'Integer',
  '2/1': 'Integer',
  '2/2': 'Integer*',
  '2/3': 'Integer',
  '3/0': 'String',
  '3/1': 'String',
  '3/2': 'String',
  '3/3': 'String',
  '3/6': 'Integer*',
  '3/7': 'Integer*',
  '3/8': 'Integer*',
  '3/9': 'Integer',
  '3/10': 'Integer',
  '3/11': 'Integer*',
  '3/13': 'Time',
  '3/14': 'String',
  '3/16': 'String',
  '34/0': 'String',
  '34/1': 'Boolean',
  '65/0': 'Objlnk*',
  '65/2': 'Objlnk',
  '66/0': 'String',
  '66/1': 'String',
  '66/2': 'Objlnk',
  '3303/5700': 'Float',
  '3308/5900': 'Float',
  '3311/5850': 'Boolean',
  '3311/5851': 'Integer',
} as const;

/** Kinds of problems, in their order. */
export function kinds(format: PayloadFormat, bytes: Uint8Array, ctx?: CodecContext): string[] {
  return decode(format, bytes, ctx).problems.map(({kind}) => kind);
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
