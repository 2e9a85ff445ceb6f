import type {ChangeClass, Classified, FieldChange, ObjectDiff, ResourceInOrOut, VersionAdvice} from '../diff';
import type {Resource} from '../model';

/** A change of one field. Texts that may be long, descriptions, stand in the definitions alone. */
export interface FieldDifference extends Classified {
  field: string;
  from?: string | boolean;
  to?: string | boolean;
}

export interface ResourceDifference extends Classified {
  id: number;
  name: string;
}

/** What one version changed, counted from another. */
export interface Difference {
  from: string;
  to: string;
  /** The gravest class of all changes; absent when nothing changed. */
  class?: ChangeClass;
  advice: VersionAdvice;
  /** Changes of the object itself. */
  object: FieldDifference[];
  added: ResourceDifference[];
  removed: ResourceDifference[];
  changed: {id: number; name: string; fields: FieldDifference[]}[];
}

const gravestFirst: readonly ChangeClass[] = ['forbidden', 'I', 'II', 'text'];

/** A difference in plain values. Version number and URN change with every version, so they are left out. */
export function toDifference({from, to, advice, fields, added, removed, changed}: ObjectDiff): Difference {
  const parts = {
    object: fields.filter(({field}) => field !== 'version' && field !== 'urn').map(toField),
    added: added.map(toResource),
    removed: removed.map(toResource),
    changed: changed.map(({id, name, changes}) => ({id, name, fields: changes.map(toField)})),
  };
  const all = [...parts.object, ...parts.added, ...parts.removed, ...parts.changed.flatMap((one) => one.fields)];
  const gravest = gravestFirst.find((kind) => all.some((change) => change.class === kind));
  return {from, to, ...(gravest && {class: gravest}), advice, ...parts};
}

function toResource({resource, rule, class: kind}: ResourceInOrOut): ResourceDifference {
  return {id: resource.id, name: resource.name, rule, class: kind};
}

type AnyChange = Omit<FieldChange<Resource, 'name'>, 'field' | 'from' | 'to'> & {
  field: string;
  from?: unknown;
  to?: unknown;
};

function toField({field, rule, class: kind, from, to}: AnyChange): FieldDifference {
  const [before, after] = [toValue(field, from), toValue(field, to)];
  return {
    field,
    rule,
    class: kind,
    ...(before !== undefined && {from: before}),
    ...(after !== undefined && {to: after}),
  };
}

/** A range by its text; nothing for descriptions and for what is registered beside a value. */
function toValue(field: string, value: unknown): string | boolean | undefined {
  if (field.startsWith('description')) {
    return undefined;
  }
  if (typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  return field === 'range' ? (value as Resource['range'])?.text : undefined;
}
