import {parseId, parseInstances, parseMandatory, parseOperations, parseType} from '../read/fields';

describe('parseOperations', () => {
  it.each([
    ['', '', true],
    ['R', 'R', true],
    ['RW', 'RW', true],
    ['E', 'E', true],
    ['WR', 'RW', false],
    ['r', 'R', false],
    ['R, W', 'RW', false],
    ['R/W', 'RW', false],
    ['Read', 'R', false],
    ['Read, Write', 'RW', false],
    ['RWE', 'RWE', false],
    ['RE', 'RE', false],
    ['X', undefined, false],
    ['none', undefined, false],
  ])('%p is %p', (text, value, regular) => {
    expect(parseOperations(text)).toEqual({...(value !== undefined && {value}), regular});
  });
});

describe('parseType', () => {
  it.each([
    ['String', 'String', true],
    ['Unsigned Integer', 'Unsigned Integer', true],
    ['', undefined, true],
    ['none', undefined, true],
    ['string', 'String', false],
    ['UnsignedInteger', 'Unsigned Integer', false],
    ['ObjLnk', 'Objlnk', false],
    ['Object Link', 'Objlnk', false],
    ['CoreLnk', 'Corelnk', false],
    ['Bool', 'Boolean', false],
    ['int', 'Integer', false],
    ['Complex', undefined, false],
    ['constructor', undefined, false],
  ])('%p is %p', (text, value, regular) => {
    expect(parseType(text)).toEqual({...(value && {value}), regular});
  });
});

describe('the fields with two values', () => {
  it.each([
    ['Single', 'Single', true],
    ['multiple', 'Multiple', false],
    ['Many', undefined, false],
  ])('instances %p is %p', (text, value, regular) => {
    expect(parseInstances(text)).toEqual({...(value && {value}), regular});
  });

  it.each([
    ['Mandatory', true, true],
    ['optional', false, false],
    ['yes', undefined, false],
  ])('mandatory %p is %p', (text, value, regular) => {
    expect(parseMandatory(text)).toEqual({...(value !== undefined && {value}), regular});
  });
});

describe('parseId', () => {
  it.each([
    ['0', 0],
    [' 3303\n', 3303],
    ['65535', 65535],
    ['65536', undefined],
    ['-1', undefined],
    ['1.0', undefined],
    ['', undefined],
    ['0x10', undefined],
  ])('%p is %p', (text, id) => {
    expect(parseId(text)).toBe(id);
  });
});
