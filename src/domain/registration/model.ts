import type {Path} from '../codec';
import type {Release} from '../registry';

/** Revision lines that a client may register with. */
export const lines = ['1.0', '1.1', '1.2'] as const;
export type Line = (typeof lines)[number];

/** Codes that a server may refuse a Register with (Core 1.2.2 §6.2.1), as far as the request alone tells. */
export type RefusalCode = '4.00' | '4.09' | '4.12';

/** Something wrong or odd about a request. */
export interface RegistrationProblem {
  level: 'error' | 'finding';
  message: string;
  /** As `domain/sources` reads it. */
  clause: string;
  /** What a server answers because of it; absent where the specification names no code. */
  code?: RefusalCode;
}

export interface Parameter {
  name: string;
  /** Absent for a flag. */
  value?: string;
}

/** A Register as somebody pasted it. */
export interface RegisterRequest {
  parameters: Parameter[];
  /** The list of Objects; absent when there is none. */
  payload?: Uint8Array;
}

export interface ReadRequest {
  request?: RegisterRequest;
  problems: RegistrationProblem[];
}

/** A version that an Object is taken as, and the releases that say so; without releases whatever the release. */
export interface TakenVersion {
  version: string;
  releases?: Release[];
}

/** An Object of the list. */
export interface RegisteredObject {
  objectId: number;
  instances: number[];
  /** As the list says. */
  stated?: string;
  /** Several where releases of the line differ: a client does not tell its service release. */
  taken: TakenVersion[];
}

/** A link of the list: the path and the version it states. */
export interface ListedLink {
  path: Path;
  version?: string;
}

/** What a server of a line answers. */
export interface ServerAnswer {
  server: Line;
  /** `2.01`, or `2.01 or 4.12` where servers are free. */
  code: string;
  reason: string;
}

/** Where each line defines Register. */
export const registerClause: Readonly<Record<Line, string>> = {
  '1.0': 'TS 1.0.2',
  '1.1': 'Core 1.1.1',
  '1.2': 'Core 1.2.2 §6.2.1',
};
