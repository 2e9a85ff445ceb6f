/** Minor revision of LwM2M whose rules count. */
export type Revision = '1.0' | '1.1' | '1.2';
export const revisions: readonly Revision[] = ['1.0', '1.1', '1.2'];

/** Where an attribute is set, the widest first; `query` is the query of the Observe. */
export const levels = ['default', 'object', 'instance', 'resource', 'resourceInstance', 'query'] as const;
export type Level = (typeof levels)[number];
export type PathLevel = Exclude<Level, 'default' | 'query'>;

/** Periods in seconds; `edge` and `con` are 0 or 1. */
export const attributeNames = ['pmin', 'pmax', 'gt', 'lt', 'st', 'epmin', 'epmax', 'edge', 'con'] as const;
export type AttributeName = (typeof attributeNames)[number];
export type Attributes = Partial<Record<AttributeName, number>>;

/** The value from `at` seconds on, until the next sample. A Boolean is 0 or 1. */
export interface Sample {
  at: number;
  value: number;
}

/** What is wrong with attributes, and the clause that says so. */
export interface ObserveProblem {
  message: string;
  clause: string;
  /** A request with it is refused, or only this attribute does not count. */
  level: 'error' | 'finding';
}
