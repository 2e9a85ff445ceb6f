import {parseCommon} from '../read/common';
import {parseIndex} from '../read/index-file';
import {parseUnits} from '../read/units';
import {commonXml, indexXml, reusableXml, unitsXml} from './fixtures/xml';

describe('parseIndex', () => {
  it('reads an item', () => {
    const {value, problems} = parseIndex(indexXml({}), 'DDF.xml');
    expect(problems).toEqual([]);
    expect(value!.map(({item}) => item)).toEqual([
      {
        objectId: 10241,
        version: '1.0',
        urn: 'urn:oma:lwm2m:x:10241',
        name: 'Tank',
        description: 'A tank.',
        owner: 'Acme Ltd.',
        source: 'private',
        file: '10241.xml',
        specification: 'https://example.org/tank.pdf',
      },
    ]);
  });

  it.each([
    ['a hidden specification', {TSLink: '0'}, 'specification'],
    ['no specification', {TS: ''}, 'specification'],
    ['no file', {DDF: ''}, 'file'],
  ])('leaves out %s', (_, fields, field) => {
    const [{item} = {}] = parseIndex(indexXml(fields), 'DDF.xml').value!;
    expect(item).not.toHaveProperty(field);
  });

  it.each([
    ['no ID', {ObjectID: 'TBD'}, 'unknown-value', 4, 0],
    ['an odd version', {Ver: '1'}, 'odd-value', 10, 1],
    ['no version', {Ver: ''}, 'unknown-value', 10, 1],
    ['an unknown source', {Source: '7'}, 'unknown-value', 9, 1],
    ['a padded name', {Name: '\tTank'}, 'padded-text', 6, 1],
    ['no owner element', {Owner: undefined}, 'missing-element', 3, 1],
  ])('reports %s', (_, fields, kind, line, items) => {
    const {value, problems} = parseIndex(indexXml(fields), 'DDF.xml');
    expect(problems).toMatchObject([{kind, line, file: 'DDF.xml'}]);
    expect(value).toHaveLength(items);
  });

  it('knows no object of an item without an ID', () => {
    const [problem] = parseIndex(indexXml({}, {ObjectID: ''}), 'DDF.xml').problems;
    expect(problem).not.toHaveProperty('objectId');
  });

  it('takes space around a number', () => {
    expect(parseIndex(indexXml({Source: ' 1'}), 'DDF.xml')).toMatchObject({
      value: [{item: {source: 'external'}}],
      problems: [],
    });
  });
});

describe('parseCommon', () => {
  it('reads resources in the order of their IDs', () => {
    const {value, problems} = parseCommon(
      commonXml(reusableXml(5700, {TS: 'https://x/', TSLink: '1'}), reusableXml(5500)),
      'Common.xml',
    );
    expect(problems.map(({kind}) => kind)).toEqual(['element-order', 'element-order']);
    expect(value!.resources).toMatchObject([
      {id: 5500, submitter: 'IPSO', users: []},
      {id: 5700, specification: 'https://x/', type: 'Integer', description: 'Same everywhere.'},
    ]);
    expect(value!.resources[0]).not.toHaveProperty('specification');
  });

  it('may leave range and units out', () => {
    const item = reusableXml(5700, {RangeEnumeration: undefined, Units: undefined});
    expect(parseCommon(commonXml(item), 'Common.xml').problems).toEqual([]);
  });

  it.each([
    ['an ID twice', [reusableXml(5700), reusableXml(5700)], 'duplicate-reusable', 14],
    [
      'a placeholder',
      [reusableXml(4020, {Name: 'TBD', Type: '', Operations: '', RangeEnumeration: ''})],
      'placeholder',
      6,
    ],
  ])('reports %s', (_, items, kind, line) => {
    const {value, problems} = parseCommon(commonXml(...items), 'Common.xml');
    expect(value!.resources).toHaveLength(1);
    expect(problems).toMatchObject([{kind, line}]);
  });
});

describe('parseUnits', () => {
  it('reads symbols and names', () => {
    expect(parseUnits(unitsXml('Ws', 'dog'), 'u.xml')).toMatchObject({
      value: [{symbol: 'Ws', name: 'own unit'}, {symbol: 'dog'}],
      problems: [],
    });
  });

  it('reports a record without a symbol', () => {
    expect(parseUnits(unitsXml(''), 'u.xml')).toMatchObject({
      value: [],
      problems: [{kind: 'missing-element', line: 3}],
    });
  });
});

describe('each list', () => {
  it.each([
    ['DDF.xml', parseIndex],
    ['Common.xml', parseCommon],
    ['LWM2M_senml_units.xml', parseUnits],
  ])('%s must have its own root and be XML', (file, parse) => {
    expect(parse('<other/>', file)).toMatchObject({problems: [{kind: 'wrong-root', line: 1, level: 'error'}]});
    expect(parse('<other>', file)).toMatchObject({problems: [{kind: 'not-xml', level: 'error'}]});
  });
});
