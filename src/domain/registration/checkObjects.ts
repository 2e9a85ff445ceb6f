import {formatPath, pathDepth} from '../codec';
import {coreObjectIds, releaseEntry, releases} from '../registry';
import {registerClause, type Line, type ListedLink, type RegisteredObject, type RegistrationProblem} from './model';
import type {ObjectList} from './listObjects';
import type {Objects} from '../workbench';

/** Objects that are never in the list, and the line that says so. */
const neverListed: readonly {objectId: number; from: Line; message: string; clause: string}[] = [
  {objectId: 0, from: '1.0', message: 'Object 0 (LwM2M Security) is never in the list.', clause: 'Core 1.2.2 §6.2.1'},
  {objectId: 21, from: '1.1', message: 'Object 21 (OSCORE) is never in the list.', clause: 'Core 1.2.2 §6.2.1'},
  {
    objectId: 23,
    from: '1.2',
    message: 'Object 23 (LwM2M COSE) is never in the list since LwM2M 1.2.1.',
    clause: 'Core 1.2.1 §6.2.1',
  },
];

/** Objects that every client has, and that are in the list. */
const mandatory = [
  {objectId: 1, name: 'LwM2M Server'},
  {objectId: 3, name: 'Device'},
];

/** Every rule on the list of Objects; what needs the registry is checked as far as it is there. */
export function checkObjects(
  {links, objects, alternatePath}: ObjectList,
  line: Line,
  known: Objects,
): RegistrationProblem[] {
  const clause = registerClause[line];
  const missing = mandatory.filter(({objectId}) => !objects.some((object) => object.objectId === objectId));
  const deep = links.filter(({path}) => pathDepth(path) > 2);
  const astray = links.filter(({path}) => (path.prefix ?? '') !== (alternatePath ?? '').replace(/^\//, ''));
  return [
    ...missing.map(({objectId, name}): RegistrationProblem => {
      const message = `Object ${objectId} (${name}) is missing; it is mandatory for every client.`;
      return {level: 'error', message, clause: `Object ${objectId} 1.0`};
    }),
    ...deep.map(({path}): RegistrationProblem => {
      const message = `${formatPath(path)}: the list has Objects and Object Instances, no Resources.`;
      return {level: 'error', message, clause};
    }),
    ...astray.map(({path}): RegistrationProblem => {
      const message = `${formatPath(path)} does not begin with the path of the root link, ${alternatePath ?? '/'}.`;
      return {level: 'finding', message, clause};
    }),
    ...checkVersionPlaces(links, objects, clause),
    ...objects.flatMap((object) => checkObject(object, line, known)),
  ];
}

/** An instance states the version only where it is the only one (Core 1.2.2 §6.2.1). */
function checkVersionPlaces(
  links: readonly ListedLink[],
  objects: readonly RegisteredObject[],
  clause: string,
): RegistrationProblem[] {
  const several = new Set(objects.filter(({instances}) => instances.length > 1).map(({objectId}) => objectId));
  return links
    .filter(({path, version}) => version !== undefined && pathDepth(path) === 2 && several.has(path.objectId!))
    .map(({path}) => {
      const message = `${formatPath(path)}: ver belongs to the link of the Object; to that of an instance only where there is no other.`;
      return {level: 'finding', message, clause};
    });
}

function checkObject(object: RegisteredObject, line: Line, known: Objects): RegistrationProblem[] {
  const never = neverListed.find(({objectId, from}) => objectId === object.objectId && from <= line);
  if (never) {
    return [{level: 'error', message: never.message, clause: never.clause}];
  }
  return [...checkLine(object, line), ...checkRegistry(object, line, known)];
}

/** A core Object that came with a later release than those of the line. */
function checkLine({objectId, stated}: RegisteredObject, line: Line): RegistrationProblem[] {
  const first = releases.find((release) => releaseEntry(objectId, release));
  if (!coreObjectIds.includes(objectId) || !first || first <= line || first.startsWith(line)) {
    return [];
  }
  const message = `Object ${objectId} came with LwM2M ${first}; LwM2M ${line} implies no version of it${stated ? '' : ', and 1.0 is assumed'}.`;
  return [{level: 'finding', message, clause: 'Core 1.2.2 §E'}];
}

function checkRegistry(
  {objectId, instances, taken}: RegisteredObject,
  line: Line,
  known: Objects,
): RegistrationProblem[] {
  const clause = registerClause[line];
  if (!known.has(objectId)) {
    return [];
  }
  const document = known.get(objectId);
  if (!document) {
    const message = `The registry of this portal has no Object ${objectId}. An Object that a server does not know is no error in a registration.`;
    return [{level: 'finding', message, clause}];
  }
  const problems: RegistrationProblem[] = [];
  const registered = document.versions.map(({version}) => version);
  for (const {version} of taken.filter((each) => !registered.includes(each.version))) {
    const message = `Object ${objectId} (${document.name}) is taken as version ${version}, which the registry does not have; it has ${registered.join(', ')}. State the version with ver.`;
    problems.push({level: 'finding', message, clause: 'Core 1.2.2 §7.2'});
  }
  const single = document.versions.find(({version}) => version === taken[0]?.version)?.instances === 'Single';
  const wrong = instances.filter((id) => id !== 0);
  if (single && wrong.length > 0) {
    const message = `Object ${objectId} (${document.name}) has a single instance, 0; there is no instance ${wrong.join(', ')}.`;
    problems.push({level: 'error', message, clause: `Object ${objectId} ${taken[0]!.version}`});
  }
  return problems;
}
