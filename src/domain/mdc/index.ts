/** Pages of the old sites, Nuxt MDC and front-matter rows, become MDX of the portal. */

export {convertPage} from './convertPage';
export {findFragments} from './fragments';
export {mergeMaps, parseMaps} from './maps';
export {noMaps} from './model';
export type {Conversion, Level, Maps, PictureUse, Place, Problem, Surroundings} from './model';
