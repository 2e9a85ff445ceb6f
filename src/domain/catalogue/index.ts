/** Specifications, tools, test events and implementations: data files with a checked form. */

export {parseImplementations, type Implementation} from './implementations';
export {
  buildReleases,
  parseSpecifications,
  type Enabler,
  type ReleaseRow,
  type Specifications,
  type TestSpecification,
} from './specifications';
export {parseTestEvents, type TestEvent, type TestEvents} from './testEvents';
export {parseTools, type Tool} from './tools';
