export {EncodeReporter} from './EncodeReporter';
export {problemKinds, type ProblemKind, type ProblemLevel} from './kinds';
export {checkSize} from './checkSize';
export {isAcceptable, type ByteRange, type CodecProblem, type EncodeProblem} from './problem';
export {Reporter} from './Reporter';
