import {parseObject} from '../read/object';
import {itemXml, objectXml} from './fixtures/xml';

const parse = (text: string) => parseObject(text, '10241.xml');
const kindsOf = (text: string) => parse(text).problems.map(({kind}) => kind);

describe('parseObject', () => {
  it('reads a regular file without a finding', () => {
    const {value, problems} = parse(objectXml({Description2: 'See also.'}));
    expect(problems).toEqual([]);
    expect(value!.definition).toEqual({
      objectId: 10241,
      version: '1.0',
      urn: 'urn:oma:lwm2m:x:10241',
      name: 'Tank',
      description: 'A tank.',
      description2: 'See also.',
      lwm2mVersion: '1.1',
      instances: 'Multiple',
      mandatory: false,
      resources: [
        {
          id: 0,
          name: 'Level',
          operations: 'R',
          instances: 'Single',
          mandatory: true,
          type: 'Integer',
          range: {kind: 'numbers', text: '0..100', intervals: [{min: 0, max: 100}]},
          unit: '/100',
          description: 'How full it is.',
        },
      ],
    });
  });

  it('sorts the Resources and leaves out what is not registered', () => {
    const reset = itemXml(5, {Operations: 'E', Type: '', RangeEnumeration: '\n', Units: '  '});
    const {value, problems} = parse(objectXml({}, [itemXml(9), reset]));
    expect(problems).toEqual([]);
    expect(value!.definition.resources.map(({id}) => id)).toEqual([5, 9]);
    expect(Object.keys(value!.definition.resources[0]!)).toEqual([
      'id',
      'name',
      'operations',
      'description',
      'instances',
      'mandatory',
    ]);
  });

  it.each([
    ['BOM', '\uFEFF' + objectXml()],
    ['CRLF', objectXml().replaceAll('\n', '\r\n')],
    ['no XML declaration', objectXml().replace(/^.*\n/, '<!-- licence -->\n')],
    ['CDATA', objectXml({Description1: '<![CDATA[A tank.]]>'})],
    ['comments inside', objectXml({Name: 'Ta<!-- here -->nk'})],
    ['a string ID', objectXml({ObjectID: ' 10241 '})],
  ])('reads a file with %s', (_, text) => {
    const {value, problems} = parse(text);
    expect(problems).toEqual([]);
    expect(value!.definition).toMatchObject({objectId: 10241, name: 'Tank', description: 'A tank.'});
  });

  it.each([
    ['another root', '<html></html>', 'wrong-root', 1],
    ['no object', '<LWM2M>\n</LWM2M>', 'no-object-id', 1],
    ['no ObjectID', objectXml({ObjectID: undefined}), 'no-object-id', 3],
    ['an empty ObjectID', objectXml({ObjectID: ''}), 'no-object-id', 6],
    ['a word as ObjectID', objectXml({ObjectID: 'TBD'}), 'no-object-id', 6],
    ['a broken end', objectXml().replace('</Object>', ''), 'not-xml', 26],
  ])('refuses %s', (_, text, kind, line) => {
    const {value, problems} = parse(text);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{file: '10241.xml', line, kind, level: 'error'}]);
  });
});

describe('versions in a file', () => {
  it.each([
    ['missing', undefined, 'urn:oma:lwm2m:x:10241', '1.0', ['missing-object-version']],
    ['empty', '', 'urn:oma:lwm2m:x:10241', '1.0', ['missing-object-version']],
    ['missing, but in the URN', undefined, 'urn:oma:lwm2m:x:10241:2.1', '2.1', ['missing-object-version']],
    ['a major number only', '2', 'urn:oma:lwm2m:x:10241:2.0', '2.0', ['odd-value']],
    ['a service release', '1.0.2', 'urn:oma:lwm2m:x:10241', '1.0', ['odd-value']],
    ['a word', 'latest', 'urn:oma:lwm2m:x:10241', '1.0', ['unknown-value']],
    ['another than in the URN', '1.1', 'urn:oma:lwm2m:x:10241', '1.1', ['odd-urn']],
  ])('ObjectVersion %s', (_, ObjectVersion, ObjectURN, version, kinds) => {
    const {value, problems} = parse(objectXml({ObjectVersion, ObjectURN}));
    expect(value!.definition.version).toBe(version);
    const {registered} = value!.definition;
    expect(registered?.version).toBe(kinds[0] === 'odd-urn' ? undefined : (ObjectVersion ?? ''));
    expect(problems.map(({kind}) => kind)).toEqual(kinds);
  });

  it.each([
    ['missing', undefined, '1.0', ['missing-lwm2m-version']],
    ['a major number only', '1', '1.0', ['odd-value']],
    ['a word', 'any', '1.0', ['unknown-value']],
  ])('LWM2MVersion %s', (_, LWM2MVersion, version, kinds) => {
    const {value, problems} = parse(objectXml({LWM2MVersion}));
    expect(value!.definition).toMatchObject({lwm2mVersion: version, registered: {lwm2mVersion: LWM2MVersion ?? ''}});
    expect(problems.map(({kind}) => kind)).toEqual(kinds);
  });
});

describe('findings of an object', () => {
  it.each([
    ['URN of another class', {ObjectURN: 'urn:oma:lwm2m:ext:10241'}, 'odd-urn', 7],
    ['URN of another object', {ObjectURN: 'urn:oma:lwm2m:x:10242'}, 'odd-urn', 7],
    ['words for a URN', {ObjectURN: 'TBD'}, 'odd-urn', 7],
    ['empty URN', {ObjectURN: ''}, 'odd-urn', 7],
    ['reserved ID', {ObjectID: '1024', ObjectURN: 'urn:oma:lwm2m:x:1024'}, 'reserved-object-id', 6],
    ['padded name', {Name: 'Tank '}, 'padded-text', 4],
    ['no description', {Description1: ''}, 'missing-description', 5],
    ['no Resources', {Resources: ''}, 'no-resources', 12],
    ['missing element', {Description2: undefined}, 'missing-element', 3],
    ['odd instances', {MultipleInstances: 'single'}, 'odd-value', 10],
    ['unknown instances', {MultipleInstances: 'Some'}, 'unknown-value', 10],
  ])('%s', (_, fields, kind, line) => {
    const {value, problems} = parse(objectXml(fields));
    expect(value).toBeDefined();
    expect(problems).toMatchObject([
      {kind, line, level: 'finding', objectId: 'ObjectID' in fields ? Number(fields.ObjectID) : 10241},
    ]);
  });

  it('takes the long URN of version 1.0', () => {
    expect(kindsOf(objectXml({ObjectURN: 'urn:oma:lwm2m:x:10241:1.0'}))).toEqual([]);
  });

  it.each([
    ['unknown', '<Extra/>\n<Name>', 'unknown-element', 4],
    ['repeated', '<Name>A</Name>\n<Name>', 'repeated-element', 5],
    ['just too early', '<Description1>A</Description1>\n<Name>', 'element-order', 5],
    ['early', '<Mandatory>Optional</Mandatory>\n<Name>', 'element-order', 5],
  ])('reports an element that is %s', (_, added, kind, line) => {
    const text = objectXml().replace('<Name>', added);
    expect(parse(text).problems).toContainEqual(expect.objectContaining({kind, line}));
  });

  it('reads one object of a file', () => {
    const second = '</Object>\n<Object><ObjectID>10242</ObjectID></Object>';
    expect(parse(objectXml().replace('</Object>', second)).problems).toMatchObject([
      {kind: 'several-objects', line: 26},
    ]);
  });
});

describe('schema and data types', () => {
  const modern = [itemXml(0, {Type: 'Unsigned Integer'})];
  it.each([
    [
      'the older schema with older types',
      [itemXml(0)],
      'http://openmobilealliance.org/tech/profiles/LWM2M.xsd',
      '1.0',
      [],
    ],
    ['the older schema with a newer type', modern, 'http://x/LWM2M.xsd', '1.1', ['schema-reference']],
    ['another schema', [itemXml(0)], 'http://x/object.xsd', '1.0', ['schema-reference']],
    ['no schema', [itemXml(0)], '', '1.0', ['schema-reference']],
    ['a newer type in LwM2M 1.0', modern, 'http://x/LWM2M-v1_1.xsd', '1.0', ['lwm2m-version-too-low']],
  ])('%s', (_, items, schema, LWM2MVersion, kinds) => {
    expect(kindsOf(objectXml({LWM2MVersion}, items, schema))).toEqual(kinds);
  });
});
