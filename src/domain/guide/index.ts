/** What the pages of the guide may say: their head, the references and the words they use. */

export {parseGuideFrontMatter, type GuideFrontMatter} from './frontMatter';
export {findLaterFeatures, type Shown} from './laterFeatures';
export {listLaterPages, type GuidePage, type LaterPage} from './laterPages';
export {buildSince, buildSpecRef, type SinceReference} from './references';
export {buildResourceTable, type ResourceTableData} from './resourceTable';
export {readResourcePath, type PathReference, type ReadPath} from './resourcePath';
export {buildGuideSidebar, guideStructure, unlistedPages, type SidebarItem} from './structure';
