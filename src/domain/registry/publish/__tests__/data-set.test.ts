import {gzipSync} from 'node:zlib';
import {readFolder} from '../../__tests__/fixtures/snapshot';
import {buildRegistry} from '../../registry';
import {toDataSet, toVersionFiles, type Publication, type PublishedFile} from '../data-set';
import {formatJson} from '../json-text';
import type {ObjectDocument} from '../object-document';
import {toSchemas} from '../schema';
import {embedded, official, registries, root} from './fixtures/registries';
import {close, compile} from './fixtures/validator';

const schemas = toSchemas(root);
const validators = new Map(schemas.map(({path, document}) => [path, compile(close(document) as object)]));

/** The validator of the schema that a document names. */
function validatorOf({path, document}: PublishedFile) {
  const {$schema} = document as {$schema: string};
  const found = validators.get(new URL($schema, root + path).href.slice(root.length));
  if (!found) {
    throw new Error(`${path} names ${$schema}, which is not published`);
  }
  return found;
}

function documentOf<T>(files: readonly PublishedFile[], path: string): T {
  return files.find((file) => file.path === path)!.document as T;
}

const gzipSize = (files: readonly PublishedFile[]) =>
  files.reduce((sum, {document}) => sum + gzipSync(formatJson(document), {level: 9}).length, 0);

describe.each(registries)('the %s registry', (_, publication) => {
  const files = [...toDataSet(publication), ...toVersionFiles(publication.registry)];

  test('every document is as its schema says, without a field that it does not name', () => {
    const faults = files.flatMap((file) => {
      const validate = validatorOf(file);
      return validate(JSON.parse(formatJson(file.document))) ? [] : [{path: file.path, errors: validate.errors}];
    });
    expect(faults).toEqual([]);
  });

  test('no path occurs twice, and every object and version has its own', () => {
    const paths = files.map(({path}) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const {objectId, versions} of publication.registry.objects) {
      expect(paths).toContain(`objects/${objectId}.json`);
      versions.forEach(({version}) => expect(paths).toContain(`objects/${objectId}/${version}.json`));
    }
  });

  test('no text of an object is lost', () => {
    for (const object of publication.registry.objects) {
      const document = documentOf<ObjectDocument>(files, `objects/${object.objectId}.json`);
      expect(document.versions.map(({resources}) => resources)).toEqual(object.versions.map((each) => each.resources));
    }
  });
});

test('the order of the files makes no difference', () => {
  const reversed = buildRegistry({files: readFolder('registry').reverse()});
  const write = (publication: Publication) => toDataSet(publication).map(({document}) => formatJson(document));
  expect(write(reversed)).toEqual(write(embedded));
});

test('schemas name their own address and the draft', () => {
  for (const {path, document} of schemas) {
    expect(document).toMatchObject({$id: root + path, $schema: 'https://json-schema.org/draft/2020-12/schema'});
  }
});

test('an object says what each version changed', () => {
  const {versions, newest} = documentOf<ObjectDocument>(toDataSet(embedded), 'objects/5.json');
  expect(newest).toBe('1.2');
  expect(versions.map(({changes}) => changes?.class)).toEqual([undefined, 'II', 'II']);
  expect(versions.at(-1)!.changes).toMatchObject({
    from: '1.1',
    advice: {calledFor: '1.2', fit: 'fits'},
    added: [{id: 14, rule: 'optional-resource-added'}],
  });
});

test('the embedded definitions say that they are no part of a commit', () => {
  expect(documentOf(toDataSet(embedded), 'versions.json')).toMatchObject({kind: 'embedded'});
  expect(documentOf(toDataSet(embedded), 'versions.json')).not.toHaveProperty('source');
});

test('a source says no more than is published of it', () => {
  const source = {repository: 'owner/name', commit: 'f8278c0', date: '2023-05-02', token: 'not for readers'};
  expect(documentOf(toDataSet({...embedded, source}), 'versions.json')).toMatchObject({
    kind: 'registry',
    source: {repository: 'owner/name', commit: 'f8278c0', date: '2023-05-02'},
  });
  expect(JSON.stringify(toDataSet({...embedded, source}))).not.toContain('not for readers');
});

if (official) {
  const dataSet = toDataSet(official);

  test('the whole data set is at most 400 KB, each file compressed by itself', () => {
    expect(gzipSize([...dataSet, ...schemas])).toBeLessThanOrEqual(400_000);
  });

  test('the index is at most 40 KB', () => {
    expect(gzipSize(dataSet.filter(({path}) => path === 'index.json'))).toBeLessThanOrEqual(40_000);
  });
}
