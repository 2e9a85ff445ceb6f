/** What pages are, in the words of schema.org, for search engines. */

export {buildStructuredData} from './build';
export {checkStructuredData} from './check';
export type {Crumb, PageFacts, SiteFacts, Thing} from './model';
