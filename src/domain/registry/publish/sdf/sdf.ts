import type {ObjectVersion, Resource} from '../../model';
import {hasValue} from '../instance/value';
import {versionPaths} from '../paths';
import type {JsonSchema} from '../schema/build';
import {toDataQualities} from './data';
import {toGivenName, toGivenNames} from './names';

/**
 * An object version in the Semantic Definition Format (RFC 9880): an sdfObject with a property for each Resource that
 * has a value and an action for each that can be executed, with the qualities `oma:id` that OMA registered for the IDs.
 * It contributes no global names. `root` is the address of `/api/registry/`.
 */
export function toSdf(version: ObjectVersion, root: string): JsonSchema {
  const {objectId, name} = version;
  return {
    info: {
      title: `OMA LwM2M ${name} (object ${objectId}, version ${version.version})`,
      version: version.version,
      copyright: root + versionPaths(objectId, version.version).xml,
      license: 'BSD-3-Clause',
    },
    sdfObject: {[toGivenName(name) || `object_${objectId}`]: toObject(version)},
  };
}

function toObject({objectId, urn, name, description, instances, mandatory, resources}: ObjectVersion): JsonSchema {
  const names = toGivenNames(resources);
  const group = (members: readonly Resource[], convert: (resource: Resource) => JsonSchema) =>
    Object.fromEntries(members.map((resource) => [names.get(resource.id)!, convert(resource)]));
  const properties = resources.filter(hasValue);
  const actions = resources.filter(({operations}) => operations.includes('E'));
  const defined = resources.filter((resource) => properties.includes(resource) || actions.includes(resource));
  const required = defined.filter((resource) => resource.mandatory).map(({id}) => names.get(id)!);
  return {
    label: name,
    description,
    $comment: urn,
    'oma:id': objectId,
    ...(instances === 'Multiple' && {minItems: mandatory ? 1 : 0}),
    ...(required.length > 0 && {sdfRequired: required}),
    ...(properties.length > 0 && {sdfProperty: group(properties, toProperty)}),
    ...(actions.length > 0 && {sdfAction: group(actions, toCommon)}),
  };
}

function toCommon({id, name, description}: Resource): JsonSchema {
  return {label: name, ...(description && {description}), 'oma:id': id};
}

/** What can be read can be observed (Core, 6.4 "Information Reporting Interface"); SDF takes for allowed what is not denied. */
function toProperty(resource: Resource): JsonSchema {
  const [readable, writable] = [resource.operations.includes('R'), resource.operations.includes('W')];
  return {...toCommon(resource), readable, writable, observable: readable, ...toDataQualities(resource)};
}
