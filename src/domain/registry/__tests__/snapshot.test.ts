import {applyDiff, diffObjects} from '../diff';
import {parseDescription} from '../description';
import type {ObjectVersion} from '../model';
import {problemKinds} from '../problems';
import {buildRegistry} from '../registry';
import {formatUrn, parseUrn} from '../urn';
import {hasSnapshot, readSnapshot} from './fixtures/snapshot';
import {wordsOf, wordsOfBlocks} from './fixtures/words';

describe('the official registry', () => {
  it('may be absent', () => {
    expect(typeof hasSnapshot).toBe('boolean');
  });
});

if (hasSnapshot) {
  describe('the whole official registry', () => {
    const files = readSnapshot();
    const {registry, problems} = buildRegistry({files});
    const versions = registry.objects.flatMap((object) => object.versions);

    it('reads without an error', () => {
      expect(problems.filter(({level}) => level === 'error')).toEqual([]);
    });

    it('has every file in a version', () => {
      const lists = ['DDF.xml', 'Common.xml', 'LWM2M_senml_units.xml'];
      const read = new Set([...lists, ...versions.flatMap((version) => version.files)]);
      expect(files.map(({path}) => path).filter((path) => !read.has(path))).toEqual([]);
    });

    it('puts every finding on a line of its file', () => {
      const lines = new Map(files.map(({path, text}) => [path, text.split('\n').length]));
      expect(
        problems.filter(({file, line, kind}) => !(line >= 1 && line <= lines.get(file)! && problemKinds[kind])),
      ).toEqual([]);
    });

    it('gives every version its index item and URN', () => {
      expect(versions.filter(({index}) => !index)).toEqual([]);
      const odd = versions.filter(({urn, objectId, version}) => {
        const parts = parseUrn(urn);
        return !parts || formatUrn(parts.objectId, parts.version) !== formatUrn(objectId, version);
      });
      expect(odd).toEqual([]);
    });

    it('loses no word of a description', () => {
      const texts = versions.flatMap(({description, resources}) => [
        description,
        ...resources.map((item) => item.description),
      ]);
      expect(texts.filter((text) => wordsOf(text) !== wordsOfBlocks(parseDescription(text)))).toEqual([]);
    });

    it('finds any version of an object from any other by their differences', () => {
      for (const object of registry.objects.filter((item) => item.versions.length > 1)) {
        for (const from of object.versions) {
          for (const to of object.versions) {
            expect(applyDiff(from, diffObjects(from, to))).toEqual(toDefinition(to));
          }
        }
      }
    });
  });
}

function toDefinition(version: ObjectVersion): unknown {
  return Object.fromEntries(Object.entries(version).filter(([field]) => field !== 'files' && field !== 'index'));
}
