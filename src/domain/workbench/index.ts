/** What the tools of the workbench know, apart from the browser. */

export {checkRanges} from './checkRanges';
export {findResource, nameOf, objectIdsOf, toContext, type Objects} from './definitions';
export {describeOption} from './describeOption';
export {applyEdits, type Edited, type Edits} from './edits';
export {fittingFormat} from './fittingFormat';
export {
  formatName,
  isRegister,
  joinBlocks,
  toHandedPayload,
  uriPath,
  type HandedPayload,
  type JoinedBody,
} from './handOver';
export {formatLines} from './lines';
export {isTextFormat, presentBytes} from './present';
export {looksLikePayload, mostMessages, readMessages, type MessageReading} from './readMessages';
export {parseFormat, readPayload, type PayloadInput, type PayloadReading, type ReadFormat} from './readPayload';
export {toParts, toSegments, type BytePart, type Segment} from './segments';
