import type {Rule} from './rule';

/** Numbers and names: Core 1.2.2, clauses 7.1 and 7.2, and the ranges of the OMNA registry. */
export const identityRules = {
  'missing-object-version': {
    level: 'should',
    title: 'No ObjectVersion',
    why: 'Without it readers take 1.0. New definitions state it.',
  },
  'missing-lwm2m-version': {
    level: 'should',
    title: 'No LWM2MVersion',
    why: 'It says the lowest release a device must implement.',
  },
  'lwm2m-version-too-low': {
    level: 'must',
    title: 'LWM2MVersion too low for a data type',
    why: 'Unsigned Integer and Corelnk are data types since LwM2M 1.1.',
  },
  'odd-urn': {
    level: 'must',
    title: 'URN does not fit ID and version',
    why: 'The URN is made of class, ID and version, so they cannot disagree.',
  },
  'reserved-object-id': {
    level: 'must',
    title: 'Object ID in a reserved range',
    why: 'Nobody may register an Object there.',
  },
  'test-object-id': {
    level: 'should',
    title: 'Object ID of the test range',
    why: '42769 to 42800 are for trying out and are never registered. The maintainers reserve an ID for you.',
  },
  'reserved-resource-id': {
    level: 'must',
    title: 'Resource ID outside the assigned ranges',
    why: 'The ranges for Resources end at 32768.',
  },
  'duplicate-resource': {level: 'must', title: 'Resource ID twice', why: 'An ID names one Resource of the Object.'},
  'duplicate-name': {level: 'should', title: 'Two Resources with one name', why: 'A reader cannot tell them apart.'},
  'version-taken': {
    level: 'must',
    title: 'Version is registered already',
    why: 'A registered version does not change. A change gets a new number.',
  },
  'version-too-low': {
    level: 'must',
    title: 'Version number too low for the changes',
    why: 'Core 7.2.1: what breaks older peers asks for a new major number.',
  },
  'version-higher': {
    level: 'should',
    title: 'Version number higher than needed',
    why: 'Core 7.2.1: compatible changes ask for a new minor number only.',
  },
  'forbidden-change': {
    level: 'must',
    title: 'Change that no version number allows',
    why: 'Core 7.2.1: an ID keeps its name and is not used again. Take a new ID.',
  },
  'reusable-differs': {
    level: 'must',
    title: 'Differs from the reusable Resource',
    why: 'A reusable Resource means the same in every Object. Only instances and mandatory are up to the Object.',
  },
  'unknown-reusable': {
    level: 'should',
    title: 'Reusable Resource that is not registered',
    why: 'An ID from 2048 to 26240 needs an entry in Common.xml, submitted with the Object.',
  },
} as const satisfies Record<string, Rule>;
