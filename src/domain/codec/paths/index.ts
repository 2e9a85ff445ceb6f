export {formatPath, levelNames, pathDepth, pathIds, toPath, type Path} from './lwm2mPath';
export {parsePath, type ParsedPath} from './parsePath';
export {checkDuplicatePaths} from './checkPaths';
