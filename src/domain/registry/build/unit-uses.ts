import {nearest} from '../../text/nearest';
import type {ResourceDefinition, ReusableResource, Unit, UnitUse} from '../model';
import {compareText, Reporter, type Problem} from '../problems';
import {senmlUnits} from '../senml';
import {childOf, findResource, type XmlElement} from '../xml';
import type {BuiltVersion} from './versions';

/** Reusable resources and where to point for each. */
export interface CommonFile {
  path: string;
  resources: ReusableResource[];
  items: Map<number, XmlElement>;
}

/** Every unit symbol in use, sorted; symbols nobody registered, and those no longer recommended, are findings. */
export function buildUnits(
  versions: BuiltVersion[],
  common: CommonFile | undefined,
  additional: readonly Unit[],
): {units: UnitUse[]; problems: Problem[]} {
  const known = new Map([...senmlUnits, ...additional].map((unit) => [unit.symbol, unit]));
  const uses = new Map<string, UnitUse>();
  const problems: Problem[] = [];
  const enter = (
    resource: ResourceDefinition,
    item: XmlElement,
    file: string,
    objectId?: number,
  ): UnitUse | undefined => {
    if (!resource.unit) {
      return undefined;
    }
    problems.push(...checkUnit(resource, known, item, file, objectId));
    const unit = known.get(resource.unit);
    const use = uses.get(resource.unit) ?? {symbol: resource.unit, ...(unit && {unit}), users: [], reusable: []};
    uses.set(resource.unit, use);
    return use;
  };
  for (const {version, parsed} of versions) {
    for (const resource of version.resources) {
      const item = findResource(parsed.element, resource.id);
      const user = {objectId: version.objectId, version: version.version, resourceId: resource.id};
      enter(resource, item, version.files[0]!, version.objectId)?.users.push(user);
    }
  }
  for (const resource of common?.resources ?? []) {
    enter(resource, common!.items.get(resource.id)!, common!.path)?.reusable.push(resource.id);
  }
  return {units: [...uses.values()].sort((a, b) => compareText(a.symbol, b.symbol)), problems};
}

function checkUnit(
  {id, name, unit}: ResourceDefinition,
  known: ReadonlyMap<string, Unit>,
  item: XmlElement,
  file: string,
  objectId?: number,
): Problem[] {
  const registered = known.get(unit!);
  if (registered?.recommended) {
    return [];
  }
  const reporter = new Reporter(file);
  reporter.objectId = objectId;
  const title = `Resource ${id} ${name}: the unit "${unit}"`;
  const message = registered
    ? `${title} (${registered.name}) is not recommended for new definitions.`
    : `${title} is registered neither in SenML nor in LWM2M_senml_units.xml.${suggest(unit!, known.keys())}`;
  reporter.report(registered ? 'discouraged-unit' : 'unregistered-unit', childOf(item, 'Units') ?? item, message, id);
  return reporter.problems;
}

/** Symbols that authors write for want of the SenML one. */
const usual = new Map([
  ['KB', 'KiB'],
  ['kB', 'KiB'],
  ['bytes', 'B'],
  ['bps', 'bit/s'],
  ['Mbps', 'Mbit/s'],
  ['degrees', 'deg'],
  ['sec', 's'],
  ['seconds', 's'],
  ['hours', 'h'],
]);

function suggest(unit: string, symbols: Iterable<string>): string {
  const known = usual.get(unit);
  const similar = known ? [known] : unit.length > 12 ? [] : nearest(unit, symbols);
  return similar.length ? ` Perhaps ${similar.join(' or ')}.` : '';
}
