import type {ObjectDefinition, ReusableResource, Unit} from '../registry/model';
import type {RuleId} from './rules';

/** `must`: the schema or a registration rule is broken; `should`: a reviewer will ask. */
export type FindingLevel = 'must' | 'should';

/** A replacement in a text: the UTF-16 units from `start` up to, not with, `end` become `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A correction that changes no meaning. The edits do not overlap and are in the order of the text. */
export interface Fix {
  label: string;
  edits: Edit[];
}

/** One thing to change in a definition, and where it is; lines and columns count from 1. */
export interface Finding {
  rule: RuleId;
  level: FindingLevel;
  line: number;
  column?: number;
  resourceId?: number;
  /** What is wrong here, and what is allowed. */
  message: string;
  fix?: Fix;
}

/** What the registry knows, as far as a check needs it; every part is read from its published data. */
export interface KnownRegistry {
  objects: readonly KnownObject[];
  reusable: readonly Omit<ReusableResource, 'users'>[];
  /** Units beside those of SenML. */
  units: readonly Unit[];
}

export interface KnownObject {
  id: number;
  name: string;
  owner?: string;
  /** Oldest first. */
  versions: readonly string[];
  /** IDs of the reusable resources that some version uses. */
  reusable: readonly number[];
}

/** A definition with all that is to be said of it. Without a definition the file cannot be read. */
export interface Submission {
  definition?: ObjectDefinition;
  /** By line and column. */
  findings: Finding[];
}
