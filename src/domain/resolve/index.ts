/** From what somebody writes to name a part of the data model to what the registry says of it. */

export {chooseVersion, type ChosenVersion, type VersionScope} from './chooseVersion';
export {guidePage} from './guidePages';
export type {KnownObject, ReferenceProblem, Resolution, ResolvedObject, ResolvedResource} from './model';
export {resolveReference} from './resolveReference';
