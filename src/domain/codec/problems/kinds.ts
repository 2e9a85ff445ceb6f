/**
 * Everything that can be wrong with a payload or a message. An error makes it invalid: a receiver answers it with
 * 4.00 or ignores it. A finding is odd, ambiguous or not recommended, but has one clear reading.
 */
export type ProblemLevel = 'finding' | 'error';

export const problemKinds = {
  // limits of this decoder
  'too-large': {level: 'error', title: 'Payload too large'},
  'too-deep': {level: 'error', title: 'Nested too deep'},
  'too-many-items': {level: 'error', title: 'Too many items'},
  'too-many-problems': {level: 'error', title: 'More problems than are listed'},

  // bytes and syntax
  empty: {level: 'error', title: 'Nothing to decode'},
  truncated: {level: 'error', title: 'Bytes are missing'},
  'trailing-bytes': {level: 'error', title: 'Bytes after the end'},
  'not-well-formed': {level: 'error', title: 'Not well-formed'},
  'bad-utf8': {level: 'error', title: 'Text that is not UTF-8'},
  'bad-base64': {level: 'error', title: 'Text that is not Base64'},
  'odd-base64': {level: 'finding', title: 'Another alphabet of Base64'},
  'indefinite-length': {level: 'finding', title: 'Indefinite length'},
  'duplicate-key': {level: 'error', title: 'Key twice in one map'},
  'unknown-tag': {level: 'error', title: 'Tag without a meaning here'},

  // structure of LwM2M
  'wrong-structure': {level: 'error', title: 'Wrong structure'},
  'wrong-nesting': {level: 'error', title: 'Element in the wrong place'},
  'bad-path': {level: 'error', title: 'Path that is not allowed'},
  'relative-path': {level: 'finding', title: 'Path relative to the request'},
  'path-mismatch': {level: 'error', title: 'Path outside the request'},
  'duplicate-path': {level: 'error', title: 'Path twice'},
  'reserved-id': {level: 'finding', title: 'Reserved ID'},
  'wrong-multiplicity': {level: 'error', title: 'Single and multiple exchanged'},

  // values
  'wrong-type': {level: 'error', title: 'Value of another data type'},
  'odd-number': {level: 'finding', title: 'Number written in another way'},
  'wrong-length': {level: 'error', title: 'Length does not fit the data type'},
  'not-shortest': {level: 'finding', title: 'Longer than necessary'},
  'out-of-range': {level: 'error', title: 'Number out of range'},
  'bad-value': {level: 'error', title: 'Value that cannot be read'},
  'hexadecimal-link': {level: 'error', title: 'Object Link in hexadecimal'},
  'no-value': {level: 'finding', title: 'No value'},
  'several-values': {level: 'error', title: 'More than one value'},

  // SenML and link-format
  'unknown-field': {level: 'finding', title: 'Field that is ignored'},
  'field-not-understood': {level: 'error', title: 'Field that must be understood'},
  'unused-field': {level: 'finding', title: 'Field that LwM2M does not use'},
  'field-not-allowed': {level: 'error', title: 'Field that is not allowed here'},
  'base-overflow': {level: 'error', title: 'Base field makes too large a value'},
  'odd-attribute': {level: 'finding', title: 'Attribute written in another way'},

  // CoAP
  'wrong-version': {level: 'error', title: 'Not CoAP version 1'},
  'reserved-value': {level: 'error', title: 'Reserved value'},
  'option-length': {level: 'error', title: 'Option with a wrong length'},
  'critical-option': {level: 'finding', title: 'Critical option that is not known here'},
  'repeated-option': {level: 'error', title: 'Option that must not be repeated'},
  'missing-block': {level: 'error', title: 'Block missing'},
  'block-conflict': {level: 'error', title: 'Blocks that do not fit together'},

  // encoding
  'not-expressible': {level: 'error', title: 'The format cannot express this'},
  'path-unknown': {level: 'error', title: 'Path not known'},
  'left-out': {level: 'finding', title: 'Left out'},
} as const satisfies Record<string, {level: ProblemLevel; title: string}>;

export type ProblemKind = keyof typeof problemKinds;
