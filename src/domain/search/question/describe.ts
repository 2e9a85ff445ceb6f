import {objectIdRange} from '../../registry/urn';
import type {Catalogue} from '../exact/catalogue';
import type {AttributeReading, NumberReading, ObjectReading, PathReading, Reading, RegistrationReading} from './model';
import {attributes, contentFormats, responseCodes} from './tables';

const missing = 'not in this registry';

/** What was understood, in words; one text for each thing. */
export function describeReading(reading: Reading, catalogue: Catalogue): string {
  switch (reading.kind) {
    case 'path':
      return describePath(reading, catalogue);
    case 'object':
      return describeObject(reading, catalogue);
    case 'resource':
      return describeResource(reading.id, catalogue);
    case 'number':
      return describeNumber(reading, catalogue);
    case 'version':
      return `version ${reading.version}`;
    case 'code':
      return `response code ${reading.code} ${responseCodes.get(reading.code) ?? ''}`.trim();
    case 'format':
      return describeFormat(reading.number);
    case 'attribute':
      return describeAttribute(reading);
    case 'registration':
      return describeRegistration(reading);
  }
}

function describePath({ids, version}: PathReading, catalogue: Catalogue): string {
  const [objectId, instance, resourceId, resourceInstance] = ids;
  const resources = catalogue.objects.get(objectId)?.resources ?? [];
  const resource = resources.find(({id}) => id === resourceId)?.name ?? catalogue.reusable.get(resourceId ?? -1);
  return [
    describeObject({kind: 'object', id: objectId, version}, catalogue),
    ...(instance === undefined ? [] : [`Object Instance ${instance}`]),
    ...(resourceId === undefined ? [] : [`Resource ${resourceId} ${resource ?? `(${missing})`}`]),
    ...(resourceInstance === undefined ? [] : [`Resource Instance ${resourceInstance}`]),
  ].join(', ');
}

function describeObject({id, version}: ObjectReading, {objects, reserved}: Catalogue): string {
  const object = objects.get(id);
  const name = object?.name ?? (reserved.has(id) ? `${reserved.get(id)} (reserved)` : describeMissing(id));
  const known = !version || !object || object.versions.includes(version);
  return `Object ${id} ${name}${version ? ` version ${version}${known ? '' : ` (${missing})`}` : ''}`;
}

/** An ID without an object: whose it is to give. */
function describeMissing(id: number): string {
  const range = objectIdRange(id);
  return `(${missing}${range ? `; ${range.from} to ${range.to}: ${range.use}` : ''})`;
}

function describeResource(id: number, {reusable}: Catalogue): string {
  const name = reusable.get(id);
  return name === undefined ? `Resource ${id}` : `reusable Resource ${id} ${name}`;
}

/** Everything that has this number. */
function describeNumber({value}: NumberReading, catalogue: Catalogue): string {
  const {objects, reusable, reserved} = catalogue;
  const meanings = [
    ...(objects.has(value) || reserved.has(value) ? [describeObject({kind: 'object', id: value}, catalogue)] : []),
    ...(reusable.has(value) ? [describeResource(value, catalogue)] : []),
    ...(contentFormats.has(value) ? [describeFormat(value)] : []),
  ];
  return meanings.length > 0 ? meanings.join('; ') : `number ${value}`;
}

function describeFormat(number: number): string {
  return `Content-Format ${number} ${contentFormats.get(number) ?? '(not one of LwM2M)'}`;
}

function describeAttribute({name, value}: AttributeReading): string {
  const meaning = attributes.get(name) ?? '';
  return value ? `${name} (${meaning}) = ${value}` : `${name} (${meaning})`;
}

function describeRegistration({parameters, links}: RegistrationReading): string {
  const known = new Map(parameters.map(({name, value}) => [name, value]));
  const parts = [
    ...[...known].map(([name, value]) => `${registrationNames[name] ?? name}${value ? ` ${value}` : ''}`),
    ...(links.length > 0 ? [`${links.length} ${links.length > 1 ? 'links' : 'link'}`] : []),
  ];
  return `registration: ${parts.join(', ')}`;
}

const registrationNames: Readonly<Record<string, string>> = {
  ep: 'endpoint',
  lt: 'lifetime in seconds',
  lwm2m: 'LwM2M',
  b: 'binding',
  q: 'queue mode',
  sms: 'SMS number',
  pid: 'profile',
};
