import type {ObjectDefinition} from '../../registry/model';
import {formatUrn, objectClass, resourceIdUse} from '../../registry/urn';
import {escapeText} from '../fixes/locate';
import type {KnownRegistry} from '../model';
import type {PackedFile} from './zip';

/** Field `Source` of the index, by class of the Object ID. */
const sources = {oma: 0, ext: 1, x: 2};

/** The files of a submission: the definition twice, and what to add to the two lists of the registry. */
export function toSubmissionFiles(text: string, definition: ObjectDefinition, known: KnownRegistry): PackedFile[] {
  const {objectId, version} = definition;
  const common = toCommonItems(definition, known);
  return [
    {path: `${objectId}.xml`, text},
    {path: `version_history/${objectId}-${version.replace('.', '_')}.xml`, text},
    {path: 'add-to-DDF.xml', text: toIndexItem(definition, known)},
    ...(common ? [{path: 'add-to-Common.xml', text: common}] : []),
  ];
}

/** The Item of a version for DDF.xml. Who does not stand in the registry yet writes the owner in. */
export function toIndexItem(definition: ObjectDefinition, {objects}: KnownRegistry): string {
  const {objectId, version, name, description} = definition;
  const fields = {
    ObjectID: objectId,
    URN: formatUrn(objectId, version),
    Name: name,
    Description: description,
    Owner: objects.find(({id}) => id === objectId)?.owner ?? '',
    Source: sources[objectClass(objectId) ?? 'x'],
    Ver: version,
    DDF: `${objectId}.xml`,
    Vorto: '',
    DDFLink: 1,
    TS: '',
    TSLink: 0,
  };
  return toItem('<Item>', fields);
}

/** The Items for Common.xml of the reusable Resources that are new; empty when there are none. */
function toCommonItems({resources}: ObjectDefinition, {reusable}: KnownRegistry): string {
  const registered = new Set(reusable.map(({id}) => id));
  return resources
    .filter(({id}) => resourceIdUse(id) === 'reusable' && !registered.has(id))
    .map(({id, name, operations, type, range, unit, description}) =>
      toItem(`<Item ID="${id}">`, {
        Name: name,
        Operations: operations,
        Type: type ?? '',
        RangeEnumeration: range?.text ?? '',
        Units: unit ?? '',
        Submitter: '',
        Description: description,
      }),
    )
    .join('');
}

function toItem(start: string, fields: Record<string, string | number>): string {
  const lines = Object.entries(fields).map(([name, value]) => `  <${name}>${escapeText(String(value))}</${name}>\n`);
  return `${start}\n${lines.join('')}</Item>\n`;
}
