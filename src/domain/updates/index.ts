/** Updates of the Working Groups: what an entry says, and what is wrong with it. */

export {toFormWords} from './formWords';
export {buildCalendar, type CalendarEntry} from './calendar';
export {toEditorAddress, toEmptyEditorAddress} from './editor';
export {
  kindNames,
  kinds,
  longestDescription,
  type Kind,
  type ObjectReference,
  type UpdateEvent,
  type UpdateFacts,
  type Vocabulary,
} from './model';
export {parseUpdate} from './parseUpdate';
export {toFileName, writeUpdate, type Draft} from './writeUpdate';
