import fc from 'fast-check';
import {formatJson} from '../json-text';

test('every object in a list has a line of its own, the rest none', () => {
  expect(formatJson({id: 3, versions: ['1.0', '1.1'], resources: [{id: 0}, {id: 1, values: [{value: '0'}]}]})).toBe(
    `{"id":3,"versions":["1.0","1.1"],"resources":[
 {"id":0},
 {"id":1,"values":[
  {"value":"0"}
 ]}
]}
`,
  );
});

test('fields without a value are left out', () => {
  expect(formatJson({a: undefined, b: [], c: {}, d: null})).toBe('{"b":[],"c":{},"d":null}\n');
});

test('it reads back as the same value', () => {
  fc.assert(
    fc.property(fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(formatJson(value))).toEqual(plain);
    }),
  );
});
