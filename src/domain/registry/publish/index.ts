/** What the registry gives to machines: the data set with its schemas, and each version in several forms. */

export {toDataSet, toVersionFiles, type PublishedFile} from './data-set';
export {toInstanceSchema} from './instance/schema';
export {formatJson} from './json-text';
export {toOpenApi} from './openapi';
export {dataSetPaths, feedPath, objectPath, versionPaths} from './paths';
export {fallbackDate, listRegisteredVersions, specificationDate, type RegisteredVersion} from './registered-versions';
export {toSchemas} from './schema';
export {toSdf} from './sdf/sdf';
