import {formatUrn, newestOf, parseObject, parseUrn} from '../../../domain/registry';
import {loadRegistry} from '../../registry/content';
import {fencesOf, findAll, pageText, portalPages} from './portalPages';

const {registry} = loadRegistry('registry');
const objects = new Map(registry.objects.map((object) => [object.objectId, object]));
const reusable = new Map(registry.reusable.map((resource) => [resource.id, resource]));

/** IDs of examples that the portal's own registry does not have: a test object, and the test range. */
const examples = new Set([34, 10999, 42769]);

test('there are pages to look at', () => {
  expect(portalPages.filter(({name}) => name.startsWith('ipso/')).length).toBeGreaterThanOrEqual(14);
});

test('a linked object is registered, and a name beside its number is its name', () => {
  const wrong = findAll(/\[([^\][]*)\]\(\/registry\/objects\/(\d+)\/(?:(\d+\.\d+)\/)?(?:#[\w.-]+)?\)/g).filter(
    ({match: [, words = '', id, version]}) => {
      const object = objects.get(Number(id));
      const [, name, number] = /^(?:the )?([A-Z].*) \((\d+)\)$/.exec(words) ?? [];
      return (
        !object ||
        (version && !object.versions.some((each) => each.version === version)) ||
        (number && (number !== id || name!.toLowerCase() !== object.name.replace(/^lwm2m\s+/i, '').toLowerCase()))
      );
    },
  );
  expect(
    wrong.map(({page, match}) => `${page}: ${match[0]}`).filter((line) => !shortened.has(line.split(': ')[1]!)),
  ).toEqual([]);
});

/** Objects that prose calls by less than their registered name. */
const shortened = new Set([
  '[Gateway Object (25)](/registry/objects/25/)',
  '[Access Control (2)](/registry/objects/2/)',
]);

test('a linked resource is reusable, and the name after it is its name', () => {
  const links = findAll(/\[(\d+)\]\(\/registry\/resources\/(\d+)\/\)(?: \|)?( [A-Z][^|\n]*)?/g);
  const wrong = links.filter(({match: [, words, id, name]}) => {
    const resource = reusable.get(Number(id));
    return words !== id || !resource || (name && !name.trim().startsWith(resource.name));
  });
  expect(links.length).toBeGreaterThan(30);
  expect(wrong.map(({page, match}) => `${page}: ${match[0]}`)).toEqual([]);
});

test('every path names an object and a resource that it has', () => {
  const paths = findAll(/(?<![\w.])\/(\d{1,5})\/(?:\d{1,5}|x)(?:\/(\d{1,5}))?(?![\d./]*\w*\.)/g);
  const wrong = paths.filter(({match: [, id, resource]}) => {
    const object = objects.get(Number(id));
    const known = object?.versions.some(({resources}) => resources.some((each) => each.id === Number(resource)));
    return !examples.has(Number(id)) && (!object || (resource !== undefined && !known));
  });
  expect(paths.length).toBeGreaterThan(70);
  expect(wrong.map(({page, match}) => `${page}: ${match[0]}`)).toEqual([]);
});

test('every URN is well-formed, in its class, and of a registered version', () => {
  const urns = findAll(/urn:oma:lwm2m:[\w:.]*\w/g);
  const wrong = urns.filter(({match: [text]}) => {
    const urn = parseUrn(text);
    const object = urn && objects.get(urn.objectId);
    const version = urn?.version ?? '1.0';
    return (
      !urn ||
      formatUrn(urn.objectId, version) !== text.replace(/:1\.0$/, '') ||
      (!examples.has(urn.objectId) &&
        urn.objectId !== 10241 &&
        !object?.versions.some((each) => each.version === version))
    );
  });
  expect(urns.length).toBeGreaterThan(5);
  expect(wrong.map(({page, match}) => `${page}: ${match[0]}`)).toEqual([]);
});

test('every version in a registration exists', () => {
  const links = findAll(/<\/(\d+)>;ver=(\d\.\d)/g);
  const wrong = links.filter(
    ({match: [, id, version]}) => !objects.get(Number(id))?.versions.some((each) => each.version === version),
  );
  expect(links.length).toBeGreaterThan(5);
  expect(wrong.map(({page, match}) => `${page}: ${match[0]}`)).toEqual([]);
});

test('the definition that is shown as an example reads without a finding', () => {
  const [xml] = fencesOf(pageText('ipso/write-an-object.mdx')).filter(({language}) => language === 'xml');
  const {value, problems} = parseObject(xml!.code, xml!.title);
  expect(problems).toEqual([]);
  const shared = value!.definition.resources.filter(({id}) => reusable.has(id));
  expect(shared.map(({id}) => id)).toEqual([5500, 5505]);
  for (const {id, name, operations, type} of shared) {
    expect({name, operations, type}).toEqual({
      name: reusable.get(id)!.name,
      operations: reusable.get(id)!.operations,
      type: reusable.get(id)!.type,
    });
  }
});

test('mandatory core objects are those the questions name', () => {
  const mandatory = registry.objects.filter((object) => newestOf(object).mandatory).map(({objectId}) => objectId);
  expect(mandatory).toEqual([0, 1, 3]);
});
