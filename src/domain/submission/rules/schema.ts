import type {Rule} from './rule';

/** What the XML schema asks of a definition (LWM2M.xsd, LWM2M-v1_1.xsd). */
export const schemaRules = {
  'not-xml': {
    level: 'must',
    title: 'Not well-formed XML',
    why: 'No tool can read a file whose tags do not fit together.',
  },
  doctype: {
    level: 'must',
    title: 'Document type declaration',
    why: 'A declaration may define entities that make a small file huge. The registry has none.',
  },
  'too-large': {level: 'must', title: 'File too large', why: 'No definition comes near this size.'},
  'too-deep': {level: 'must', title: 'Elements nested too deep', why: 'A definition is five elements deep.'},
  'wrong-root': {level: 'must', title: 'Not an object definition', why: 'The schema has one root, LWM2M.'},
  'no-object-id': {
    level: 'must',
    title: 'No Object ID',
    why: 'The ID is the name of the Object on the wire, a 16-bit number.',
  },
  'missing-element': {
    level: 'must',
    title: 'Element missing',
    why: 'The schema lists each element as required; an empty one counts as there.',
  },
  'repeated-element': {level: 'must', title: 'Element repeated', why: 'The schema allows each element once.'},
  'unknown-element': {
    level: 'must',
    title: 'Element the schema does not know',
    why: 'A sequence of the schema allows no further elements.',
  },
  'element-order': {
    level: 'must',
    title: 'Elements in another order',
    why: 'The schema is a sequence, so the order counts.',
  },
  'unknown-attribute': {
    level: 'must',
    title: 'Attribute the schema does not know',
    why: 'Only Object and Item have an attribute: ObjectType and ID.',
  },
  'object-type': {
    level: 'must',
    title: 'No ObjectType',
    why: 'The schema requires the attribute, and every registered definition has MODefinition.',
  },
  'stray-text': {
    level: 'must',
    title: 'Text between elements',
    why: 'No element of the schema mixes text with elements.',
  },
  'no-resources': {level: 'must', title: 'Object without Resources', why: 'The schema asks for one Item or more.'},
  'unreadable-resource-id': {
    level: 'must',
    title: 'Resource without a readable ID',
    why: 'The schema requires a 16-bit number.',
  },
  'odd-value': {
    level: 'must',
    title: 'Value spelled in another way',
    why: 'The schema lists the words that are allowed, letter for letter.',
  },
  'unknown-value': {
    level: 'must',
    title: 'Value that is not allowed',
    why: 'The schema lists the words that are allowed.',
  },
  'schema-reference': {
    level: 'should',
    title: 'Wrong schema reference',
    why: 'The reference tells tools which data types the file may use. Unsigned Integer and Corelnk came with LWM2M-v1_1.xsd.',
  },
  'several-objects': {
    level: 'should',
    title: 'Several Objects in one file',
    why: 'The schema allows it, but the registry has one file for each Object.',
  },
} as const satisfies Record<string, Rule>;
