export {formatLines} from './formatLines';
export {looksLikeLines} from './looksLikeLines';
export {readLines} from './readLines';
