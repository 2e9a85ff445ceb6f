import type {DataType, Instances} from '../registry/model';
import type {Path} from './paths';
import type {ByteRange, CodecProblem, EncodeProblem} from './problems';
import type {Value} from './values/value';

/** A value at a path: what every format carries. Without a value it only names the path. */
export interface Entry {
  path: Path;
  value?: Value;
  /** Seconds: since 1970 when at least 2^28, else relative to now (RFC 8428 §4.5.3). */
  time?: number;
  /** Unit symbol; SenML only, LwM2M does not use it. */
  unit?: string;
  /** Attributes of a link; link-format only. */
  attributes?: LinkAttribute[];
}

/** `pmin=10`, `uri="coap://…"`, or a flag without a value. */
export interface LinkAttribute {
  name: string;
  value?: string;
  quoted?: true;
}

/** An entry and the bytes that say so. Groups (Object Instances, multiple Resources) have no value. */
export interface PayloadNode extends Entry {
  /** The data type is a guess, as no definition of the Resource was at hand. */
  guessed?: true;
  /** All bytes of the node, with those of the nodes inside. */
  range: ByteRange;
  /** The bytes that say which path: a TLV header, a key of a map, a SenML name. */
  keyRange?: ByteRange;
  /** The bytes of the value, without type and length where these have bytes of their own. */
  valueRange?: ByteRange;
}

/** What a payload says: nodes in the order of the bytes, as many as could be read, and all problems. */
export interface Decoded {
  nodes: PayloadNode[];
  problems: CodecProblem[];
}

/** Bytes, unless an error stands against them. */
export interface Encoded {
  bytes?: Uint8Array;
  /** Path of the request that the payload belongs to, for formats whose paths are relative to it. */
  basePath?: Path;
  problems: EncodeProblem[];
}

/** What a codec wants to know of a Resource. */
export interface ResourceShape {
  /** Absent for a Resource without a value. */
  type?: DataType;
  instances: Instances;
}

export interface CodecContext {
  /** Path of the request that the payload belongs to. TLV, text, opaque and CBOR do not carry it. */
  basePath?: Path;
  /** Definition of a Resource, from the registry; without one data types are guessed. */
  resourceOf?: (objectId: number, resourceId: number) => ResourceShape | undefined;
}
