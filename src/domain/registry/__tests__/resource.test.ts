import {parseObject} from '../read/object';
import {itemXml, objectXml} from './fixtures/xml';

const parse = (text: string) => parseObject(text, '10241.xml');
const kindsOf = (text: string) => parse(text).problems.map(({kind}) => kind);

describe('findings of a Resource', () => {
  it.each([
    ['odd operations', {Operations: 'R/W'}, 'odd-value'],
    ['padded operations', {Operations: ' R'}, 'odd-value'],
    ['unknown operations', {Operations: 'X'}, 'unknown-value'],
    ['no operations', {Operations: ''}, 'empty-operations'],
    ['odd type', {Type: 'integer'}, 'odd-value'],
    ['unknown type', {Type: 'Complex', RangeEnumeration: ''}, 'unknown-value'],
    ['no type', {Type: '', RangeEnumeration: ''}, 'missing-type'],
    ['missing element', {Units: undefined}, 'missing-element'],
    ['executable with a type', {Operations: 'E', RangeEnumeration: '', Units: ''}, 'executable-value'],
    ['no description', {Description: ''}, 'missing-description'],
    ['padded name', {Name: ' Level'}, 'padded-text'],
    ['placeholder', {Name: 'TBD', Operations: '', Description: ''}, 'placeholder'],
    ['odd range', {RangeEnumeration: '0-100'}, 'odd-range'],
    ['reversed range', {RangeEnumeration: '100..0'}, 'reversed-range'],
    ['prose for a range', {RangeEnumeration: 'see 5.3.1'}, 'unparsed-range'],
    ['range of a Boolean', {Type: 'Boolean', RangeEnumeration: '0..1'}, 'range-on-type'],
    ['values only in the text', {RangeEnumeration: '', Description: '0: off 1: on'}, 'enumeration-in-prose'],
  ])('%s', (_, fields, kind) => {
    const {problems} = parse(objectXml({}, [itemXml(7, fields)]));
    expect(problems).toMatchObject([{kind, resourceId: 7, objectId: 10241, level: 'finding'}]);
    expect(problems[0]!.line).toBeGreaterThanOrEqual(13);
  });

  it('allows no operations in an OMA object, where only the Bootstrap interface may write', () => {
    const fields = {ObjectID: '0', ObjectURN: 'urn:oma:lwm2m:oma:0'};
    expect(kindsOf(objectXml(fields, [itemXml(0, {Operations: ''})]))).toEqual([]);
  });

  it('points at the element', () => {
    const {problems} = parse(objectXml({}, [itemXml(1), itemXml(2, {RangeEnumeration: '1...9'})]));
    expect(problems).toMatchObject([{line: 29, column: 1, resourceId: 2}]);
    expect(problems[0]!.message).toContain('"1...9"');
  });

  it('keeps the text of a value it had to read in another way', () => {
    const {value} = parse(objectXml({}, [itemXml(0, {Operations: 'read', Type: 'Int', Name: ' A'})]));
    expect(value!.definition.resources).toMatchObject([
      {operations: 'R', type: 'Integer', name: 'A', registered: {operations: 'read', type: 'Int', name: ' A'}},
    ]);
  });

  it.each([
    ['no number', 'x', 'unreadable-resource-id'],
    ['too large', '70000', 'unreadable-resource-id'],
    ['unassigned', '40000', 'reserved-resource-id'],
  ])('reports an ID that is %s', (_, id, kind) => {
    expect(kindsOf(objectXml({}, [itemXml(0), itemXml(id)]))).toEqual([kind]);
  });

  it('points at the Resource it read', () => {
    const {problems} = parse(objectXml({}, [itemXml(0, {RangeEnumeration: '0-9'}), itemXml(0)]));
    expect(problems).toMatchObject([
      {kind: 'duplicate-resource', line: 23},
      {kind: 'odd-range', line: 19},
    ]);
  });

  it('reads the first of two Resources with one ID', () => {
    const {value, problems} = parse(objectXml({}, [itemXml(0), itemXml(0, {Name: 'Other'})]));
    expect(value!.definition.resources.map(({name}) => name)).toEqual(['Level']);
    expect(problems).toMatchObject([{kind: 'duplicate-resource', line: 23, resourceId: 0}]);
  });
});
