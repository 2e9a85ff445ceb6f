import fc from 'fast-check';
import {applyDiff, changeRules, diffObjects, type ObjectDiff} from '../diff';
import type {ObjectDefinition} from '../model';
import {parseRange} from '../range';
import {object, show} from './fixtures/definitions';

describe('applyDiff', () => {
  const text = fc.constantFrom('', 'a', 'b', '0: off 1: on');
  const type = fc.constantFrom('String' as const, 'Integer' as const, 'Float' as const, undefined);
  const anyResource = fc
    .record({
      id: fc.nat(6),
      name: text,
      operations: fc.constantFrom('' as const, 'R' as const, 'RW' as const, 'E' as const),
      instances: fc.constantFrom('Single' as const, 'Multiple' as const),
      mandatory: fc.boolean(),
      type,
      rangeText: fc.constantFrom('', '0..1', '0-1', '1,2', 'words here', '8 bit'),
      unit: fc.constantFrom('m', '%', undefined),
      description: text,
      registered: fc.constantFrom(undefined, {type: 'int'}, {name: ' a', type: ''}),
    })
    .map(({rangeText, ...fields}) => ({...fields, range: parseRange(rangeText, fields.type)}));
  const anyObject = fc
    .record({
      version: fc.constantFrom('1.0', '1.1', '2.0'),
      urn: text,
      name: text,
      description: text,
      description2: text,
      lwm2mVersion: fc.constantFrom('1.0', '1.1'),
      instances: fc.constantFrom('Single' as const, 'Multiple' as const),
      mandatory: fc.boolean(),
      registered: fc.constantFrom(undefined, {version: ''}),
      resources: fc.uniqueArray(anyResource, {selector: ({id}) => id}),
    })
    .map((fields) => {
      const resources = [...fields.resources].sort((a, b) => a.id - b.id);
      return JSON.parse(JSON.stringify({objectId: 10241, ...fields, resources})) as ObjectDefinition;
    });

  it('makes the second version from the first, for every pair, also after a way through JSON', () => {
    fc.assert(
      fc.property(anyObject, anyObject, (from, to) => {
        const diff = JSON.parse(JSON.stringify(diffObjects(from, to))) as ObjectDiff;
        expect(applyDiff(from, diff)).toEqual(to);
        expect(show(diff).length > 0).toBe(JSON.stringify(from) !== JSON.stringify(to));
        expect(show(diff).every((line) => changeRules[line.split(' ').at(-2) as keyof typeof changeRules])).toBe(true);
      }),
    );
  });

  it('gives a definition, without the files of the version it began with', () => {
    const from = {...object(), files: ['10241.xml']};
    expect(applyDiff(from, diffObjects(from, object({name: 'Barrel'})))).toEqual(object({name: 'Barrel'}));
  });
});
