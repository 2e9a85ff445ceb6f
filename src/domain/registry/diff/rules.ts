/**
 * The classes of change an object definition can see, and what each asks of its version (Core, 7.2.1 "General
 * Policy"): Type I breaks older peers and asks for a new major number, Type II does not and asks for a new minor
 * number. `text` is the part of Type II that no program can notice. `forbidden` is never allowed: an ID keeps its
 * name and its meaning for ever, so no number makes it right.
 */
export type ChangeClass = 'I' | 'II' | 'text' | 'forbidden';

export const changeRules = {
  'mandatory-resource-added': {class: 'I', title: 'Mandatory Resource added'},
  'mandatory-resource-removed': {class: 'I', title: 'Mandatory Resource removed'},
  'optional-resource-added': {class: 'II', title: 'Optional Resource added'},
  'optional-resource-removed': {class: 'II', title: 'Optional Resource removed'},
  'removed-id-reused': {class: 'forbidden', title: 'ID of a removed Resource used again'},

  'type-changed': {class: 'I', title: 'Data type changed'},
  'operation-removed': {class: 'I', title: 'Operation taken away'},
  'operation-added': {class: 'I', title: 'Operation added'},
  'instances-changed': {class: 'I', title: 'Number of instances changed'},
  'mandatory-changed': {class: 'I', title: 'Mandatory or optional changed'},
  'range-narrowed': {class: 'I', title: 'Values no longer allowed'},
  'range-widened': {class: 'II', title: 'Further values allowed'},
  // Mostly limits that were known all along and are written down, so not counted as values taken away.
  'range-added': {class: 'II', title: 'Range stated for the first time'},
  'range-removed': {class: 'II', title: 'Range left out'},
  'range-reworded': {class: 'text', title: 'Range spelled in another way'},
  'range-unclear': {class: 'II', title: 'Range changed in a way that cannot be compared'},
  'enumeration-value-added': {class: 'II', title: 'Value of an enumeration added'},
  'unit-changed': {class: 'I', title: 'Unit changed'},
  'unit-clarified': {class: 'II', title: 'Unit added or left out'},
  'unit-reworded': {class: 'text', title: 'Unit written with another symbol'},

  renamed: {class: 'forbidden', title: 'Renamed'},
  'name-respelled': {class: 'text', title: 'Name spelled in another way'},
  'description-changed': {class: 'text', title: 'Description changed'},
  'spelling-changed': {class: 'text', title: 'Spelling in the file changed'},

  // Type I names "a feature only defined by a new enabler"; a higher number alone does not show such a feature.
  'lwm2m-version-changed': {class: 'II', title: 'Required LwM2M version changed'},
  'version-changed': {class: 'text', title: 'Version number changed'},
} as const satisfies Record<string, {class: ChangeClass; title: string}>;

export type ChangeRule = keyof typeof changeRules;

/** What a change is, and the class this gives it. */
export interface Classified {
  rule: ChangeRule;
  class: ChangeClass;
}

export function classify(rule: ChangeRule): Classified {
  return {rule, class: changeRules[rule].class};
}
