import {changeRules, diffHistory, type ChangeClass, type ChangeRule} from '../diff';
import type {Registry} from '../model';
import {toDifference, type Difference} from './difference';

export interface DifferencesDocument {
  /** What each rule says, and the class of change it gives. */
  rules: Record<string, {class: ChangeClass; title: string}>;
  differences: ({objectId: number} & Difference)[];
}

/** `differences.json`: each version against the one before, for every object, by object and version. */
export function toDifferencesDocument({objects}: Registry): DifferencesDocument {
  const rules = Object.keys(changeRules).sort() as ChangeRule[];
  return {
    rules: Object.fromEntries(rules.map((rule) => [rule, changeRules[rule]])),
    differences: objects.flatMap(({objectId, versions}) =>
      diffHistory(versions).map((diff) => ({objectId, ...toDifference(diff)})),
    ),
  };
}
