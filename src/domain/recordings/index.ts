/** Exchanges of CoAP messages that took place, and how pages show them. */

export type {RecordedExchange, RecordedMessage, Recordings} from './model';
export {parseRecordings} from './parseRecordings';
export {toCoapTexts} from './toCoapTexts';
export {toHexFields} from './toHexFields';
