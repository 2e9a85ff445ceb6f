/** Measurements for the record: their form, and what a reader makes of them. */

export {buildTrend, type Latest, type Run, type Series, type Trend} from './buildTrend';
export {compareBuilds, type ComparedBuild} from './compareBuilds';
export {comparePages, type ComparedPage} from './comparePages';
export {drawChart, type Chart} from './drawChart';
export {parseResult} from './parseResult';
export type * from './result';
