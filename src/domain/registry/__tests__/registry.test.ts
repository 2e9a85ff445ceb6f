import {buildRegistry, newestOf, unusedReusable} from '../registry';
import {usersOf} from '../references';
import {commonXml, indexXml, itemXml, reusableXml, unitsXml, versionXml} from './fixtures/xml';

const build = (files: Record<string, string>) =>
  buildRegistry({files: Object.entries(files).map(([path, text]) => ({path, text}))});
const kindsOf = (files: Record<string, string>) => build(files).problems.map(({kind}) => kind);

describe('buildRegistry', () => {
  it('is empty without files', () => {
    expect(build({})).toEqual({registry: {objects: [], reserved: [], reusable: [], units: []}, problems: []});
  });

  it('sorts objects and versions and knows the newest', () => {
    const older = versionXml('1.0');
    const newer = versionXml('1.10');
    const light = versionXml('1.0', undefined, {ObjectID: '3', ObjectURN: 'urn:oma:lwm2m:oma:3', Name: 'Device'});
    const {registry, problems} = build({
      '10241.xml': newer,
      'version_history/10241-1_10.xml': newer,
      'version_history/10241-1_2.xml': versionXml('1.2'),
      'version_history/10241-1_0.xml': older,
      '3.xml': light,
      'README.md': 'not read',
    });
    expect(problems).toEqual([]);
    expect(registry.objects).toMatchObject([
      {objectId: 3, class: 'oma', core: true, name: 'Device'},
      {objectId: 10241, class: 'x', core: false, versions: [{version: '1.0'}, {version: '1.2'}, {version: '1.10'}]},
    ]);
    expect(newestOf(registry.objects[1]!)).toMatchObject({
      version: '1.10',
      files: ['10241.xml', 'version_history/10241-1_10.xml'],
    });
  });

  it('gives the same result for any order of the files', () => {
    const files = [
      {path: 'version_history/10241-1_0.xml', text: versionXml('1.0')},
      {path: '10241.xml', text: versionXml('1.1', [itemXml(0, {Units: 'KB', RangeEnumeration: '0-9'})])},
      {
        path: 'version_history/10241-1_1.xml',
        text: versionXml('1.1', [itemXml(0, {Units: 'KB', RangeEnumeration: '0-9'})]),
      },
      {path: 'DDF.xml', text: indexXml({}, {ObjectID: '17', DDF: ''})},
      {path: 'Common.xml', text: commonXml(reusableXml(5700))},
    ];
    expect(buildRegistry({files: [...files].reverse()})).toEqual(buildRegistry({files}));
  });

  it('leaves a file with an error out and builds the rest', () => {
    const {registry, problems} = build({
      '1.xml': '<LWM2M>',
      '10241.xml': versionXml('1.0'),
      'DDF.xml': 'x',
      'Common.xml': '<a/>',
    });
    expect(registry.objects.map(({objectId}) => objectId)).toEqual([10241]);
    expect(problems.map(({file, kind}) => [file, kind])).toEqual([
      ['1.xml', 'not-xml'],
      ['Common.xml', 'wrong-root'],
      ['DDF.xml', 'not-xml'],
    ]);
  });
});

describe('the index', () => {
  const tank = {'10241.xml': versionXml('1.0')};

  it('gives an object its owner, source and specification', () => {
    const {registry, problems} = build({...tank, 'DDF.xml': indexXml({})});
    expect(problems).toEqual([]);
    expect(registry.objects).toMatchObject([
      {
        owner: {id: 'acme', name: 'Acme'},
        source: 'private',
        versions: [{index: {specification: 'https://example.org/tank.pdf'}}],
      },
    ]);
  });

  it('keeps IDs that are only reserved', () => {
    const {registry, problems} = build({
      ...tank,
      'DDF.xml': indexXml({}, {ObjectID: '18', DDF: ''}, {ObjectID: '17', DDF: ''}),
    });
    expect(problems).toEqual([]);
    expect(registry.reserved.map(({objectId}) => objectId)).toEqual([17, 18]);
  });

  it.each([
    ['a version that is not in it', indexXml(), ['not-in-index']],
    ['another name', indexXml({Name: 'Barrel'}), ['index-differs']],
    ['another URN', indexXml({URN: 'urn:oma:lwm2m:x:10242'}), ['index-differs']],
    ['another file', indexXml({DDF: 'version_history/10241-1_0.xml'}), ['index-file-missing']],
    ['a file that is not there', indexXml({}, {ObjectID: '10250', DDF: '10250.xml'}), ['index-file-missing']],
    ['an item twice', indexXml({}, {}), ['duplicate-index']],
  ])('reports %s', (_, index, kinds) => {
    expect(kindsOf({...tank, 'DDF.xml': index})).toEqual(kinds);
  });
});

describe('reusable resources', () => {
  const common = commonXml(reusableXml(5500), reusableXml(5700));
  const uses = (fields: Record<string, string>) => ({
    '10241.xml': versionXml('1.0', [itemXml(5700, {Units: '', ...fields})]),
    'Common.xml': common,
  });

  it('know their users, with role', () => {
    const {registry, problems} = build(
      uses({Mandatory: 'Optional', MultipleInstances: 'Multiple', Description: 'The level.'}),
    );
    expect(problems).toEqual([]);
    expect(usersOf(registry, 5700)).toEqual([
      {objectId: 10241, version: '1.0', instances: 'Multiple', mandatory: false, differences: []},
    ]);
    expect(unusedReusable(registry).map(({id}) => id)).toEqual([5500]);
  });

  it.each([
    ['name', {Name: 'Height'}, {field: 'name', object: 'Height', reusable: 'Level'}],
    ['operations', {Operations: 'RW'}, {field: 'operations', object: 'RW', reusable: 'R'}],
    ['type', {Type: 'Float'}, {field: 'type', object: 'Float', reusable: 'Integer'}],
    ['range', {RangeEnumeration: '0..10'}, {field: 'range', object: '0..10', reusable: '0..100'}],
    ['unit', {Units: 'm'}, {field: 'unit', object: 'm', reusable: ''}],
  ])('report another %s', (_, fields, difference) => {
    const {registry, problems} = build(uses(fields));
    expect(registry.reusable[1]!.users[0]!.differences).toEqual([difference]);
    expect(problems).toMatchObject([{kind: 'reusable-differs', resourceId: 5700, objectId: 10241}]);
  });

  it('may have their range spelled in another way', () => {
    expect(kindsOf(uses({RangeEnumeration: '0.0..100.0'}))).toEqual([]);
  });

  it('must be registered', () => {
    const object = versionXml('1.0', [itemXml(5800), itemXml(26241)]);
    expect(kindsOf({'10241.xml': object, 'Common.xml': common})).toEqual(['unknown-reusable']);
    expect(kindsOf({'10241.xml': object})).toEqual([]);
  });

  it('usersOf finds any Resource ID', () => {
    const {registry} = build({'10241.xml': versionXml('1.1'), 'version_history/10241-1_0.xml': versionXml('1.0')});
    expect(usersOf(registry, 0).map(({version}) => version)).toEqual(['1.0', '1.1']);
    expect(usersOf(registry, 1)).toEqual([]);
  });
});

describe('units', () => {
  const withUnit = (unit: string) => ({'10241.xml': versionXml('1.0', [itemXml(0, {Units: unit})])});

  it('have names and users', () => {
    const {registry, problems} = build({
      ...withUnit('Cel'),
      'Common.xml': commonXml(reusableXml(5700, {Units: 'Cel'})),
    });
    expect(problems).toEqual([]);
    expect(registry.units).toEqual([
      {
        symbol: 'Cel',
        unit: {symbol: 'Cel', name: 'degree Celsius', source: 'RFC 8428', recommended: true},
        users: [{objectId: 10241, version: '1.0', resourceId: 0}],
        reusable: [5700],
      },
    ]);
  });

  it.each([
    ['%', 'discouraged-unit', 'ratio in percent'],
    ['Mbps', 'unregistered-unit', 'Perhaps Mbit/s.'],
    ['Watt', 'unregistered-unit', 'neither in SenML'],
    ['constructor', 'unregistered-unit', 'neither in SenML'],
  ])('%s is a finding', (unit, kind, words) => {
    const {problems} = build(withUnit(unit));
    expect(problems).toMatchObject([{kind, line: 20, resourceId: 0, file: '10241.xml'}]);
    expect(problems[0]!.message).toContain(words);
  });

  it('may be registered by the registry itself', () => {
    expect(kindsOf({...withUnit('Ws'), 'LWM2M_senml_units.xml': unitsXml('Ws')})).toEqual([]);
  });
});
