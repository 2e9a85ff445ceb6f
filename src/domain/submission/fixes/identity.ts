import type {XmlElement} from '../../registry/xml';
import {formatUrn, objectClass} from '../../registry/urn';
import type {Edit, Fix} from '../model';
import type {RuleId} from '../rules';
import {named, objectOf, type FixContext, type Fixer} from './context';
import {editText, insertAfter} from './locate';

/** Writes the text of a child of Object, or adds the child behind the first of `before` that is there. */
function write(name: string, text: string, before: readonly string[], context: FixContext): Fix | undefined {
  const object = objectOf(context);
  const present = object && named(object, name);
  const edit = present ? editText(present, text, context.lines) : object && add(object, name, text, before, context);
  return edit && {label: `Write <${name}>${text}</${name}>`, edits: [edit]};
}

function add(
  object: XmlElement,
  name: string,
  text: string,
  before: readonly string[],
  {lines}: FixContext,
): Edit | undefined {
  const neighbour = before.map((each) => named(object, each)).find((each) => each !== undefined);
  return neighbour && insertAfter(neighbour, name, text, lines);
}

const writeUrn: Fixer = (_, __, context) => {
  const definition = context.parsed?.definition;
  if (!definition || !objectClass(definition.objectId)) {
    return undefined;
  }
  // Without a stated version the URN is what says it.
  return write('ObjectURN', formatUrn(definition.objectId, definition.version), ['ObjectID'], context);
};

const writeVersion: Fixer = (_, __, context) => {
  const version = context.parsed?.definition.version;
  return version === undefined ? undefined : write('ObjectVersion', version, ['LWM2MVersion', 'ObjectURN'], context);
};

const writeLwm2mVersion: Fixer = (_, __, context) => {
  const definition = context.parsed?.definition;
  const newer = definition?.resources.some(({type}) => type === 'Unsigned Integer' || type === 'Corelnk');
  return definition && write('LWM2MVersion', newer ? '1.1' : '1.0', ['ObjectURN'], context);
};

export const fixIdentity: Partial<Record<RuleId, Fixer>> = {
  'odd-urn': writeUrn,
  'missing-object-version': writeVersion,
  'missing-lwm2m-version': writeLwm2mVersion,
  'lwm2m-version-too-low': writeLwm2mVersion,
};
