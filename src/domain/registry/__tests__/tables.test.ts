import {coreObjectIds, releaseEntries, releaseEntry, releases, releasesOf} from '../revisions';
import {senmlUnits} from '../senml';

describe('senmlUnits', () => {
  it('has each symbol once, with a name', () => {
    expect(new Set(senmlUnits.map(({symbol}) => symbol)).size).toBe(senmlUnits.length);
    expect(senmlUnits.filter(({symbol, name}) => !symbol || !name || /[|*\n]/.test(symbol + name))).toEqual([]);
  });

  it.each([
    ['Cel', 'degree Celsius', 'RFC 8428', true],
    ['%', 'ratio in percent', 'RFC 8428', false],
    ['/', 'ratio', 'RFC 8428', true],
    ['/100', 'percent', 'RFC 8798', true],
    ['deg', 'degree of angle', 'RFC 8798', false],
    ['km/h', 'kilometre per hour', 'RFC 8798', true],
    ['NTU', 'nephelometric turbidity unit', 'IANA', true],
  ])('%s', (symbol, name, source, recommended) => {
    expect(senmlUnits).toContainEqual({symbol, name, source, recommended});
  });

  it('has as many as the documents register', () => {
    const count = (source: string) => senmlUnits.filter((unit) => unit.source === source).length;
    expect([count('RFC 8428'), count('RFC 8798')]).toEqual([58, 41]);
  });
});

describe('versions of core objects', () => {
  it.each([
    [0, '1.0', '1.0'],
    [3, '1.1', '1.0'],
    [3, '1.1.1', '1.1'],
    [4, '1.2.2', '1.3'],
    [5, '1.2.1', '1.1'],
    [5, '1.2.2', '1.2'],
    [21, '1.1', '1.0'],
    [27, '1.2', '1.0'],
  ] as const)('object %s in release %s is %s', (id, release, version) => {
    expect(releaseEntry(id, release)).toMatchObject({version, verified: true});
  });

  it.each([
    [21, '1.0.2'],
    [23, '1.1.1'],
    [3303, '1.2'],
  ] as const)('object %s is not in release %s', (id, release) => {
    expect(releaseEntry(id, release)).toBeUndefined();
  });

  it('marks what is not confirmed', () => {
    const doubtful = releaseEntries.filter(({verified}) => !verified);
    expect(doubtful).toMatchObject([{objectId: 21, release: '1.2.1', note: expect.any(String)}]);
  });

  it('finds the releases of a version', () => {
    expect(releasesOf(4, '1.3').map(({release}) => release)).toEqual(['1.2', '1.2.1', '1.2.2']);
    expect(releasesOf(4, '9.9')).toEqual([]);
    expect(releasesOf(6, '1.0').map(({release}) => release)).toEqual([...releases]);
  });

  it('knows the core objects', () => {
    expect(coreObjectIds).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 21, 23, 24, 25, 26, 27]);
  });
});
