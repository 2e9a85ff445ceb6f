export {formatPath, levelNames, pathDepth, pathIds, toPath, type Path} from './lwm2mPath';
export {parsePath, type ParsedPath} from './parsePath';
export {checkPaths} from './checkPaths';
