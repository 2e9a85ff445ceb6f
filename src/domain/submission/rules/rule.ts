import type {FindingLevel} from '../model';

export interface Rule {
  level: FindingLevel;
  title: string;
  /** Why the rule is there, in a sentence or two. */
  why: string;
}
