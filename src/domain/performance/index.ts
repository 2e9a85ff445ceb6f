/** Measurements for the record: their form, and what a reader makes of them. */

export {compareBuilds, type ComparedBuild} from './compareBuilds';
export {comparePages, type ComparedPage} from './comparePages';
export {parseResult} from './parseResult';
export type * from './result';
