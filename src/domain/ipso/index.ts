/** The IPSO Smart Objects: families, and what the pages about them show, made of the registry. */

export * from './choices';
export {families, familyOf, type Family} from './families';
export {ipsoObjects} from './objects';
export {buildSharedResources, type SharedResource} from './reusable';
export {suggestedUnits} from './units';
export {buildIpsoVersions, type IpsoVersions, type VersionStep} from './versions';
