import {existsSync} from 'node:fs';
import type {ObjectVersion, Resource} from '../../../domain/registry';
import {loadRegistry} from '../content';

/** A copy of the official registry, when there is one. */
const official = process.env.LWM2M_REGISTRY_DIR ?? '../shared/lwm2m-registry';

const embedded = loadRegistry('registry').registry.objects;

/** What is registered of a resource, without the words that describe it. */
function structureOf(resource: Resource): Resource {
  return {...resource, description: ''};
}

function versionStructure({
  name,
  urn,
  version,
  lwm2mVersion,
  instances,
  mandatory,
  resources,
  registered,
}: ObjectVersion) {
  return {name, urn, version, lwm2mVersion, instances, mandatory, registered, resources: resources.map(structureOf)};
}

test('every object and resource says what it is', () => {
  const silent = embedded.flatMap(({versions}) =>
    versions.flatMap(({objectId, version, description, resources}) => [
      ...(description ? [] : [`${objectId}:${version}`]),
      ...resources.filter((resource) => !resource.description).map(({id}) => `${objectId}:${version}/${id}`),
    ]),
  );
  expect(silent).toEqual([]);
});

if (existsSync(official)) {
  const registered = new Map(
    loadRegistry(official).registry.objects.flatMap(({objectId, versions}) =>
      versions.map((version) => [`${objectId}:${version.version}`, version] as const),
    ),
  );
  const pairs = embedded.flatMap(({versions}) =>
    versions.flatMap((ours) => {
      const theirs = registered.get(`${ours.objectId}:${ours.version}`);
      return theirs ? [{name: `${ours.objectId}:${ours.version}`, ours, theirs}] : [];
    }),
  );

  test.each(pairs)('$name has exactly the registered structure', ({ours, theirs}) => {
    expect(versionStructure(ours)).toEqual(versionStructure(theirs));
  });
}
