/** Search that knows LwM2M: what the plugin, its worker and its pages use. */

export {buildExactIndex} from './exact/build';
export type {ExactIndex} from './exact/model';
export {groups, type Group, type SearchDocument} from './hits';
export {placePage, toPageDocuments, type PagePlace} from './documents/fromPage';
export {toRegistryDocuments} from './documents/fromRegistry';
