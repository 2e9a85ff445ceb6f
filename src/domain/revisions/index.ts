/** The revisions of LwM2M, and which feature each of them has. */

export {availability, isFrom, isInRevision, isRelease, type Availability} from './availability';
export {features, findFeature} from './features';
export {featureGroups, type Change, type Feature, type FeatureGroup, type Signs} from './model';
export {suggestGuidePages, type GuideSuggestion} from './suggestGuidePages';
export {findRevision, newestRevision, revisionOfPage, revisionPath, revisions, type Revision} from './revisions';
