import {
  changeRules,
  type ChangeClass,
  type ChangeRule,
  type ObjectDiff,
  type ResourceChange,
  type ResourceField,
} from './diff';

/** One change in words. */
export interface ChangeLine {
  class: ChangeClass;
  text: string;
}

const none = 'none';
const title = (rule: ChangeRule): string => changeRules[rule].title;

/** The changes that follow from others or that no reader looks for. */
const silent: ReadonlySet<ChangeRule> = new Set(['version-changed', 'spelling-changed']);

/** A difference in words, in the order: the object itself, resources added, removed, changed. */
export function toChangeLines(diff: ObjectDiff): ChangeLine[] {
  const fields = diff.fields
    .filter(({field, rule}) => field !== 'urn' && !silent.has(rule))
    .map(({rule, class: kind, field, from, to}) => ({
      class: kind,
      text: `Object: ${title(rule)}${isShort(field) ? ` from ${String(from)} to ${String(to)}` : ''}`,
    }));
  const inOrOut = [...diff.added, ...diff.removed].map(({rule, class: kind, resource}) => ({
    class: kind,
    text: `${title(rule)}: ${resource.id} ${resource.name}`,
  }));
  const changed = diff.changed.flatMap(({id, name, changes}) =>
    changes
      .filter(({rule}) => !silent.has(rule))
      .map(({rule, class: kind, field, from, to}) => ({
        class: kind,
        text: `Resource ${id} ${name}: ${isLong(field) ? title(rule) : describeStep(rule, toWords(from), toWords(to))}`,
      })),
  );
  return [...fields, ...inOrOut, ...changed];
}

function isLong(field: ResourceField): boolean {
  return field === 'description' || field === 'registered';
}

function describeStep(rule: ChangeRule, from: string, to: string): string {
  if (rule === 'unit-clarified') {
    return from === none ? `Unit added (${to})` : `Unit left out (${from})`;
  }
  return `${title(rule)}${toStep(from, to)}`;
}

/** Long texts stand in the definitions themselves. */
function toStep(from: string, to: string): string {
  return from.length + to.length > 80 ? '' : ` (${from} → ${to})`;
}

/** A value of a field as a reader says it. */
function toWords(value: ResourceChange['from']): string {
  if (typeof value === 'object') {
    return 'text' in value ? value.text : 'another spelling';
  }
  return typeof value === 'boolean' ? (value ? 'Mandatory' : 'Optional') : value || none;
}

function isShort(field: string): boolean {
  return field === 'lwm2mVersion' || field === 'instances' || field === 'name';
}

/** What the version number says about the changes, in one sentence. */
export function describeAdvice({advice, to}: ObjectDiff): string {
  const asked =
    advice.step === 'none'
      ? 'These changes call for no new number'
      : `These changes call for version ${advice.calledFor}`;
  switch (advice.fit) {
    case 'fits':
      return advice.calledFor === to
        ? `${asked}, which is the one registered.`
        : `${asked} or a later one; ${to} fits.`;
    case 'too-low':
      return `${asked}; the registered number is lower.`;
    case 'higher-than-needed':
      return `${asked}; the registered number is higher.`;
    default:
      return `${asked}.`;
  }
}
