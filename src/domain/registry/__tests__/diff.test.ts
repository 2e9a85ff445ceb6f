import {applyDiff, diffHistory, diffObjects} from '../diff';
import type {ObjectDefinition, Resource} from '../model';
import {parseRange} from '../range';
import {object, resource, show} from './fixtures/definitions';

const range = (text: string, type = 'Integer' as Resource['type']) => ({range: parseRange(text, type), type});

describe('changes of a Resource', () => {
  it.each<[string, Partial<Resource>, Partial<Resource>, string]>([
    ['type', {type: 'String'}, {type: 'Opaque'}, 'type type-changed I'],
    ['type left out', {}, {type: undefined}, 'type type-changed I'],
    ['operation taken away', {operations: 'RW'}, {operations: 'R'}, 'operations operation-removed I'],
    ['operation added', {operations: ''}, {operations: 'RW'}, 'operations operation-added I'],
    ['instances', {}, {instances: 'Multiple'}, 'instances instances-changed I'],
    ['mandatory', {}, {mandatory: true}, 'mandatory mandatory-changed I'],
    ['narrower range', range('0..9'), range('1..9'), 'range range-narrowed I'],
    ['wider range', range('0..9'), range('0..11'), 'range range-widened II'],
    ['further value', range('0,1,2'), range('0,1,2,5'), 'range range-widened II'],
    ['list for a range', range('0..2'), range('0,1,2'), 'range range-reworded text'],
    ['same range', range('0-9'), range('0..9'), 'range range-reworded text'],
    ['same length', range('0-255 bytes', 'String'), range('0..255', 'String'), 'range range-reworded text'],
    ['length in bits', range('16 bit', 'Opaque'), range('2 bytes', 'Opaque'), 'range range-reworded text'],
    ['shorter length', range('0,26 bytes', 'String'), range('26', 'String'), 'range range-narrowed I'],
    ['labels', range('0: off\n1: on'), range('0..1'), 'range range-reworded text'],
    ['fractions', range('0.0..0.5', 'Float'), range('0..1', 'Float'), 'range range-widened II'],
    ['length for a range', range('16-bit'), range('0..31'), 'range range-unclear II'],
    ['prose', range('see 5.3'), range('see 5.4'), 'range range-unclear II'],
    ['prose, respelled', range('See 5.3'), range('see: 5.3'), 'range range-reworded text'],
    ['first range', {range: undefined}, range('0..9'), 'range range-added II'],
    ['range left out', range('0..9'), {range: undefined}, 'range range-removed II'],
    ['unit', {}, {unit: 'km'}, 'unit unit-changed I'],
    ['unit left out', {}, {unit: undefined}, 'unit unit-clarified II'],
    ['unit under another symbol', {unit: '%'}, {unit: '/100'}, 'unit unit-reworded text'],
    ['name', {}, {name: 'Height'}, 'name renamed forbidden'],
    ['name respelled', {}, {name: 'level (1)'}, 'name name-respelled text'],
    ['description', {}, {description: 'How full it is.'}, 'description description-changed text'],
    ['first values', {}, {description: '0: off 1: on'}, 'description description-changed text'],
    [
      'value in the description',
      {description: '0: off 1: on'},
      {description: '0: off 1: on 2: broken'},
      'description enumeration-value-added II',
    ],
    ['spelling', {registered: {type: 'int'}}, {}, 'registered spelling-changed text'],
  ])('%s', (_, from, to, shown) => {
    const [a, b] = [from, to].map((fields) => object({resources: [withoutUndefined(resource(fields))]}));
    expect(show(diffObjects(a!, b!))).toEqual([`0 ${shown}`]);
    expect(applyDiff(a!, diffObjects(a!, b!))).toEqual(b);
  });

  function withoutUndefined(value: Resource): Resource {
    return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as unknown as Resource;
  }
});

describe('changes of an object', () => {
  it.each<[string, Partial<ObjectDefinition>, string]>([
    ['instances', {instances: 'Multiple'}, 'instances instances-changed I'],
    ['mandatory', {mandatory: true}, 'mandatory mandatory-changed I'],
    ['name', {name: 'Barrel'}, 'name renamed forbidden'],
    ['name respelled', {name: 'TANK'}, 'name name-respelled text'],
    ['description', {description: 'The tank.'}, 'description description-changed text'],
    ['required LwM2M', {lwm2mVersion: '1.1'}, 'lwm2mVersion lwm2m-version-changed II'],
    ['optional Resource', {resources: [resource(), resource({id: 1})]}, '+1 optional-resource-added II'],
    [
      'mandatory Resource',
      {resources: [resource(), resource({id: 1, mandatory: true})]},
      '+1 mandatory-resource-added I',
    ],
    ['no Resource', {resources: []}, '-0 optional-resource-removed II'],
  ])('%s', (_, fields, shown) => {
    expect(show(diffObjects(object(), object(fields)))).toEqual([shown]);
  });

  it('takes a mandatory Resource away only with a major version', () => {
    const from = object({resources: [resource({mandatory: true})]});
    expect(show(diffObjects(from, object({resources: []})))).toEqual(['-0 mandatory-resource-removed I']);
  });

  it('finds an ID that comes back', () => {
    const [a, b, c] = [object(), object({version: '1.1', resources: []}), object({version: '1.2'})];
    const [, second] = diffHistory([a!, b!, c!]);
    expect(second!.added).toMatchObject([{rule: 'removed-id-reused', class: 'forbidden', resource: {id: 0}}]);
    expect(diffObjects(b!, c!).added).toMatchObject([{rule: 'optional-resource-added'}]);
  });

  it('is empty between equals', () => {
    const {fields, added, removed, changed, advice} = diffObjects(object(), object());
    expect({fields, added, removed, changed}).toEqual({fields: [], added: [], removed: [], changed: []});
    expect(advice).toEqual({calledFor: '1.0', step: 'none'});
  });
});

describe('the version number', () => {
  const breaking = {resources: [resource({type: 'Float'})]};
  const growing = {resources: [resource(), resource({id: 1})]};
  const words = {description: 'Another text.'};
  it.each([
    ['1.0', '2.0', breaking, '2.0', 'fits'],
    ['1.0', '1.1', breaking, '2.0', 'too-low'],
    ['1.0', '3.0', breaking, '2.0', 'fits'],
    ['1.2', '1.3', growing, '1.3', 'fits'],
    ['1.0', '1.2', growing, '1.1', 'fits'],
    ['1.0', '2.0', growing, '1.1', 'higher-than-needed'],
    ['1.0', '1.1', words, '1.1', 'fits'],
    ['1.0', '1.1', {name: 'Barrel'}, '1.1', 'fits'],
    ['1.0', '1.1', {}, '1.0', 'higher-than-needed'],
    ['2.0', '1.0', breaking, '3.0', undefined],
  ])('from %s to %s', (from, to, fields, calledFor, fit) => {
    const {advice} = diffObjects(object({version: from}), object({version: to, ...fields}));
    expect([advice.calledFor, advice.fit]).toEqual([calledFor, fit]);
  });
});
