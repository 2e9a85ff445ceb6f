/** What the tools of the workbench know, apart from the browser. */

export {findResource, nameOf, objectIdsOf, toContext, type Objects} from './definitions';
export {applyEdits, type Edited, type Edits} from './edits';
export {isTextFormat, presentBytes} from './present';
export {parseFormat, readPayload, type PayloadInput, type PayloadReading} from './readPayload';
export {toParts, toSegments, type BytePart, type Segment} from './segments';
