/** What a text typed or pasted into the search box means. */

/** IDs of a path from the Object down; `version` is the one asked for. */
export interface PathReading {
  kind: 'path';
  ids: [number, ...number[]];
  version?: string;
}

/** An Object by its URN, `ext:3303`, `3:1.2` or `object 3303`. */
export interface ObjectReading {
  kind: 'object';
  id: number;
  version?: string;
}

export interface ResourceReading {
  kind: 'resource';
  id: number;
}

/** A number alone: an Object ID, a Resource ID or the number of a Content-Format. */
export interface NumberReading {
  kind: 'number';
  value: number;
}

export interface VersionReading {
  kind: 'version';
  version: string;
}

export interface CodeReading {
  kind: 'code';
  code: string;
}

export interface FormatReading {
  kind: 'format';
  number: number;
}

/** An attribute of Write-Attributes or Discover, or a parameter of Register; with what follows its `=`. */
export interface AttributeReading {
  kind: 'attribute';
  name: string;
  value?: string;
}

/** What a client sends to register, or the list of links alone. */
export interface RegistrationReading {
  kind: 'registration';
  parameters: AttributeReading[];
  links: PathReading[];
}

export type Reading =
  | PathReading
  | ObjectReading
  | ResourceReading
  | NumberReading
  | VersionReading
  | CodeReading
  | FormatReading
  | AttributeReading
  | RegistrationReading;

export interface Question {
  /** What was read: without blanks around it, and no longer than `longestQuestion`. */
  text: string;
  readings: Reading[];
  /** Terms to look for in names and texts. */
  terms: string[];
}
