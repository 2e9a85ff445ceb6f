import type {Rule} from './rule';

/** What the fields of a definition say, and how the file is written. */
export const contentRules = {
  'empty-operations': {
    level: 'should',
    title: 'No operations',
    why: 'A Resource without operations can only be reached by the Bootstrap interface.',
  },
  'missing-type': {level: 'should', title: 'No data type', why: 'A value without a type cannot be encoded.'},
  'executable-value': {
    level: 'should',
    title: 'Executable Resource with a value',
    why: 'Execute starts an action. There is no value to type, limit or count.',
  },
  'missing-description': {level: 'should', title: 'No description', why: 'Reviewers ask what the value means.'},
  placeholder: {level: 'should', title: 'Placeholder', why: 'A name that is still to be decided cannot be registered.'},
  'padded-text': {level: 'should', title: 'Space around a name', why: 'Programs compare names letter for letter.'},
  'odd-range': {
    level: 'should',
    title: 'Range spelled in another way',
    why: 'Generators of code read a..b and lists of numbers.',
  },
  'unparsed-range': {level: 'should', title: 'Range that cannot be read', why: 'Prose belongs into the description.'},
  'reversed-range': {level: 'should', title: 'Range with its ends exchanged', why: 'No value lies in such a range.'},
  'range-on-type': {
    level: 'should',
    title: 'Range on a data type without one',
    why: 'A Boolean, a Time and an Objlnk have their values from the standard.',
  },
  'enumeration-in-prose': {
    level: 'should',
    title: 'Enumeration only in the description',
    why: 'Programs read the range, not the description.',
  },
  'unregistered-unit': {
    level: 'must',
    title: 'Unit that is not registered',
    why: 'The automatic check of the registry compares units with those of SenML.',
  },
  'discouraged-unit': {
    level: 'should',
    title: 'Unit that is not recommended',
    why: 'SenML keeps it for old data and names another for new definitions.',
  },
  'not-utf8': {
    level: 'must',
    title: 'Characters that are not UTF-8',
    why: 'Registered definitions are UTF-8. Other bytes are lost.',
  },
  'typographic-character': {
    level: 'should',
    title: 'Typographic quotes or dashes',
    why: 'Word processors put them in. The check of the registry has refused them as invalid characters.',
  },
  'mixed-line-ends': {
    level: 'should',
    title: 'Mixed line ends',
    why: 'A file with two kinds of line ends shows changes that are none.',
  },
  'no-final-line-feed': {
    level: 'should',
    title: 'No line feed at the end',
    why: 'Every registered definition ends with one.',
  },
  'no-licence': {
    level: 'should',
    title: 'No licence in the header',
    why: 'Registered definitions carry the BSD 3-Clause licence in a comment before the root element.',
  },
  'file-name': {
    level: 'should',
    title: 'File name does not fit its content',
    why: 'The registry finds a definition as N.xml and a version as N-X_Y.xml.',
  },
} as const satisfies Record<string, Rule>;
