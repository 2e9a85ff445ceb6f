/** The object registry: what pages, plugins and scripts use. */

export * from './model';
export {parseDescription, type Block} from './description';
export * from './diff';
export {foldOwner} from './owners';
export {
  compareProblems,
  problemKinds,
  type Parsed,
  type Problem,
  type ProblemKind,
  type ProblemLevel,
} from './problems';
export {parseRange, rangeSpelling, type RangeSpelling} from './range';
export {parseCommon, type ParsedCommon} from './read/common';
export {parseIndex, type ParsedIndexItem} from './read/index-file';
export {parseObject, type ParsedObject} from './read/object';
export {parseUnits} from './read/units';
export {usersOf} from './references';
export {buildRegistry, newestOf, unusedReusable, type BuiltRegistry, type RegistryFile} from './registry';
export {
  coreObjectIds,
  releaseEntries,
  releaseEntry,
  releases,
  releasesOf,
  type Release,
  type ReleaseEntry,
} from './revisions';
export {senmlUnits} from './senml';
export {
  formatUrn,
  objectClass,
  objectIdRange,
  objectIdRanges,
  parseUrn,
  resourceIdUse,
  type IdRange,
  type ObjectUrn,
  type ResourceIdUse,
} from './urn';
export {compareVersions, parseVersion, type VersionReading} from './version';
export {xmlLimits, type XmlElement} from './xml';
