import type {DataType} from '../../registry/model';

/** Object Instance that a value points to; 65535:65535 is the null link. */
export interface ObjectLink {
  objectId: number;
  instanceId: number;
}

/** A value of a Resource or Resource Instance with its data type (Core 1.2.2 §C). Integers are exact. */
export type Value =
  | {type: 'String' | 'Corelnk'; value: string}
  | {type: 'Integer' | 'Unsigned Integer' | 'Time'; value: bigint}
  | {type: 'Float'; value: number}
  | {type: 'Boolean'; value: boolean}
  | {type: 'Opaque'; value: Uint8Array}
  | {type: 'Objlnk'; value: ObjectLink}
  /** No value: an executable Resource, or in SenML-ETCH a Resource Instance to delete. */
  | {type: 'None'; value: null};

export type ValueType = Value['type'];

/** Integer types are stored as bigint. */
export type IntegerType = 'Integer' | 'Unsigned Integer' | 'Time';

export function isIntegerType(type: DataType | ValueType | undefined): type is IntegerType {
  return type === 'Integer' || type === 'Unsigned Integer' || type === 'Time';
}
