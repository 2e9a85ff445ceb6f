import {list, oneOf, said, string} from './build';

/** Values that several kinds of documents have. */

export const id = {type: 'integer', minimum: 0, maximum: 65535};
export const ids = list(id);
export const version = said('Object version, major.minor.', {...string, pattern: String.raw`^\d+\.\d+$`});
export const versions = said('Versions, oldest first.', {...list(version), minItems: 1});
export const urn = said('URN of the object version, as registered.');
export const objectClass = said('Class in the URN, given by the range of the Object ID.', oneOf(['oma', 'ext', 'x']));
export const owner = said('Who registered it, under one name however it is spelled.');
export const instances = oneOf(['Single', 'Multiple']);
export const day = said('Day, YYYY-MM-DD.', {...string, format: 'date'});
export const specification = said('Address of the technical specification.');
