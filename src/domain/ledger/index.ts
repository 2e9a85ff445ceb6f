export {collectAddresses, type BuiltPage} from './collect';
export {addAddresses, parseLedger, writeLedger, type LedgerFile} from './files';
export {describeGone, findGone} from './findGone';
export type {Addresses, GoneAddress} from './model';
