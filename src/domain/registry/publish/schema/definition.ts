import {dataTypes} from '../../model';
import {boolean, fields, list, oneOf, said, string, type JsonSchema} from './build';
import {id, instances, specification, urn, version} from './parts';

/** The definition of an object version, as several kinds of documents have it. */

const interval = said('Both ends belong to it.', fields({min: {type: 'number'}, max: {type: 'number'}}));
const enumerationValue = fields({value: said('A number, a word, or a span such as 16-23.')}, {label: string});

const range: JsonSchema = {
  description: 'text is what is registered; the rest is how it reads.',
  oneOf: [
    fields({kind: {const: 'numbers'}, text: string, intervals: list(interval)}),
    fields(
      {kind: {const: 'length'}, text: string, intervals: list(interval)},
      {unit: oneOf(['bytes', 'bits', 'characters'])},
    ),
    fields({kind: {const: 'enumeration'}, text: string, values: list(enumerationValue)}),
    fields({kind: {const: 'text'}, text: string}),
  ],
};

const registered = said('Texts of the file that read as another value here, by field.', {
  type: 'object',
  additionalProperties: string,
});
const text = said('Plain text with its line breaks.');

const ofResource = {
  id,
  name: string,
  operations: said('Letters of the operations; none: only the Bootstrap interface reaches it.', {
    ...string,
    pattern: '^R?W?E?$',
  }),
  description: text,
};
const ofSomeResources = {
  type: said('Absent for a Resource without a value.', oneOf(dataTypes)),
  range,
  unit: said('Symbol of the unit, as registered.'),
  registered,
};

const resource = fields({...ofResource, instances, mandatory: boolean}, ofSomeResources);
export const reusableResource = fields({...ofResource, submitter: string}, {...ofSomeResources, specification});

export const versionFields = {
  objectId: id,
  version,
  urn,
  name: string,
  lwm2mVersion: said('Lowest LwM2M version that the object needs.', version),
  instances,
  mandatory: boolean,
  description: text,
  description2: said('Second description of the file, often empty.'),
  resources: said('In the order of their IDs.', list(resource)),
};

/** Fields that not every version has. */
export const someVersionFields = {
  specification,
  releases: said('Releases of LwM2M that mean this version.', list(string)),
  registered,
};
