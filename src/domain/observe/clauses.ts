import type {Revision} from './model';

/** Where each revision has its notification attributes. */
export const clauses: Readonly<Record<Revision, string>> = {
  '1.0': 'TS 1.0.2',
  '1.1': 'Core 1.1.1',
  '1.2': 'Core 1.2.2 §7.3',
};
