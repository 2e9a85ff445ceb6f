import fc from 'fast-check';
import {suggestPages} from '../nearest';

const known = {
  objects: [
    {id: 3, name: 'Device', versions: ['1.0', '1.1']},
    {id: 5, name: 'Firmware Update', versions: ['1.0', '1.1', '1.2']},
    {id: 3303, name: 'Temperature', versions: ['1.0', '1.1']},
    {id: 3304, name: 'Humidity', versions: ['1.0']},
    {id: 3330, name: 'Distance', versions: ['1.0']},
  ],
  resources: [
    {id: 5700, name: 'Sensor Value'},
    {id: 5750, name: 'Application Type'},
  ],
};

const pathsOf = (address: string) => suggestPages(address, known)?.suggestions.map(({path}) => path);

test.each([
  ['an ID next to registered ones', '/registry/objects/3305/', ['3304', '3303']],
  ['two digits exchanged', '/registry/objects/3033/', ['3303']],
  ['a digit too many', '/registry/objects/33033/', ['3303']],
  ['a digit missing', '/registry/objects/330/', ['3303', '3304', '3330']],
  ['the word of the address in the singular', '/registry/object/3303', ['3303']],
  ['an old address that ends with a file', '/lwm2m/3303.xml', ['3303']],
  ['a file of one version', '/registry/objects/3303-1_0.xml', ['3303']],
  ['a path of a Resource', '/3/0/13', ['3']],
  ['a URN', '/urn:oma:lwm2m:ext:3303:1.1', ['3303']],
  ['a URN with its colons escaped', '/urn%3Aoma%3Alwm2m%3Aext%3A3303', ['3303']],
  ['a name', '/registry/objects/firmware/', ['5']],
])('%s', (_, address, ids) => {
  const found = pathsOf(address)!.map((path) => /\d+/.exec(path)![0]);
  expect(found.slice(0, ids.length)).toEqual(ids);
});

test.each([
  ['an ID', '?id=3303', '/registry/objects/3303/'],
  ['an ID beside other fields', '?view=list&ObjectID=5&x=1', '/registry/objects/5/'],
  ['a URN', '?q=urn%3Aoma%3Alwm2m%3Aext%3A3304', '/registry/objects/3304/'],
])('%s in the query of an old address', (_, query, path) => {
  expect(suggestPages('/OMNA/Object.aspx', known, query)?.suggestions[0]?.path).toBe(path);
});

test('a query that names no object leads nowhere', () => {
  for (const query of ['?page=2', '?id=abc', '?id=%', '?']) {
    expect(suggestPages('/no-such-page/', known, query)).toBeUndefined();
  }
});

test('a path of a Resource leads to its row', () => {
  expect(pathsOf('/3/0/13')).toEqual(['/registry/objects/3/#resource-13', '/registry/objects/3/']);
});

test('a version that is not registered leads to those that are', () => {
  const nearest = suggestPages('/portal/registry/objects/5/9.9/', known)!;
  expect(nearest.wanted).toBe('version 9.9 of object 5');
  expect(nearest.suggestions.map(({path}) => path)).toEqual([
    '/registry/objects/5/',
    '/registry/objects/5/1.0/',
    '/registry/objects/5/1.1/',
    '/registry/objects/5/1.2/',
  ]);
});

test('a reusable resource that is not registered leads to those near', () => {
  expect(pathsOf('/registry/resources/5701/')).toEqual(['/registry/resources/5700/']);
});

test.each(['/', '/about/us/', '/updates/2026/', '/registry/objects/', '/registry/resources/abc/', '/%E0%A4%A'])(
  '%s has nothing to do with an ID',
  (address) => {
    expect(suggestPages(address, known)).toBeUndefined();
  },
);

test('no address makes it fail, and every suggestion is a page of the registry', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const found = suggestPages(`/registry/objects/${text}`, known)?.suggestions ?? [];
      return found.every(({path}) => /^\/registry\/objects\/\d+\/(?:\d\.\d\/|#resource-\d+)?$/.test(path));
    }),
  );
});
