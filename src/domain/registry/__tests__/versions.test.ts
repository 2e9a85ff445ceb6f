import {buildRegistry} from '../registry';
import {indexXml, itemXml, versionXml} from './fixtures/xml';

const build = (files: Record<string, string>) =>
  buildRegistry({files: Object.entries(files).map(([path, text]) => ({path, text}))});

describe('files of one version', () => {
  const a = versionXml('1.0');
  const b = versionXml('1.0', [itemXml(0, {Name: 'Other'})]);

  it.each([
    ['a copy', {'10241.xml': a, 'version_history/10241-1_0.xml': a}, []],
    ['a copy with other line ends', {'10241.xml': a, 'version_history/10241-1_0.xml': a.replaceAll('\n', '\r\n')}, []],
    ['a copy that differs', {'10241.xml': a, 'version_history/10241-1_0.xml': b}, ['copies-differ']],
    ['service releases', {'version_history/10241-1_0.xml': a, 'version_history/10241-1_0_2.xml': b}, ['copies-differ']],
    ['named service releases', {'LWM2M_Tank-v1_0.xml': a, 'LWM2M_Tank-v1_0_1.xml': b}, ['copies-differ']],
    [
      'two names for one edition',
      {'version_history/10241-1_0.xml': a, 'version_history/10241-1.0.xml': b},
      ['claimed-twice'],
    ],
    ['two folders', {'a/10241.xml': a, 'b/10241.xml': b}, ['claimed-twice']],
    [
      'two names, one in the index',
      {
        'version_history/10241-1_0.xml': a,
        'version_history/10241-1.0.xml': b,
        'DDF.xml': indexXml({DDF: 'version_history/10241-1.0.xml'}),
      },
      ['copies-differ'],
    ],
    ['any names', {'tank.xml': a, 'other.xml': b}, ['claimed-twice']],
    ['a name that says nothing', {'10241.xml': a, 'tank.xml': b}, ['claimed-twice']],
    ['the file of another object', {'10241.xml': a, '10242.xml': b}, ['file-name', 'claimed-twice']],
    [
      'the file of another version',
      {'10241.xml': a, 'version_history/10241-1_1.xml': b},
      ['claimed-twice', 'file-name'],
    ],
    ['a copy under another version', {'10241.xml': a, 'version_history/10241-1_1.xml': a}, ['file-name']],
    ['N.xml that is older', {'10241.xml': a, 'version_history/10241-1_1.xml': versionXml('1.1')}, ['outdated-file']],
    [
      'a file in version_history without a version',
      {'10241.xml': versionXml('1.1'), 'version_history/10241.xml': a},
      [],
    ],
  ])('%s', (_, files, kinds) => {
    const {registry, problems} = build(files as Record<string, string>);
    expect(problems.map(({kind}) => kind)).toEqual(kinds);
    expect(problems.every(({objectId, line}) => objectId === 10241 && line > 1)).toBe(true);
    expect(registry.objects).toHaveLength(1);
  });

  it('names all files of a version', () => {
    const copy = a.replaceAll('\n', '\r\n');
    const [object] = build({'version_history/10241-1_0.xml': a, '10241.xml': copy}).registry.objects;
    expect(object!.versions[0]!.files).toEqual(['10241.xml', 'version_history/10241-1_0.xml']);
  });

  it.each([
    ['N.xml', {'10241.xml': a, 'version_history/10241-1_0.xml': b}, 'Level'],
    [
      'the file that the index names',
      {
        'LWM2M_Tank-v1_0.xml': b,
        'LWM2M_Tank-v1_0_1.xml': a,
        'DDF.xml': indexXml({DDF: 'LWM2M_Tank-v1_0.xml'}),
      },
      'Other',
    ],
    ['the newer service release', {'version_history/10241-1_0.xml': a, 'version_history/10241-1_0_2.xml': b}, 'Other'],
  ])('%s counts', (_, files, name) => {
    const [object] = build(files as Record<string, string>).registry.objects;
    expect(object!.versions).toMatchObject([{resources: [{name}]}]);
  });

  it('names both files in the error', () => {
    const [problem] = build({'other.xml': b, 'tank.xml': a}).problems;
    expect(problem).toMatchObject({file: 'tank.xml', level: 'error'});
    expect(problem!.message).toContain('other.xml');
  });
});
