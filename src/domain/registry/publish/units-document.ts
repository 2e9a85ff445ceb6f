import type {Registry, UnitSource, UnitUse} from '../model';

/** An object that uses a unit in some version, and its Resources that do. */
export interface UnitUser {
  objectId: number;
  resources: number[];
}

export interface UnitEntry {
  symbol: string;
  /** Absent when nobody registered the symbol. */
  registered?: {name: string; source: UnitSource; recommended: boolean};
  objects: UnitUser[];
  /** IDs of the reusable resources with this unit. */
  reusable: number[];
}

export interface UnitsDocument {
  units: UnitEntry[];
}

/** `units.json`: every unit in use, by symbol. */
export function toUnitsDocument({units}: Registry): UnitsDocument {
  return {units: units.map(toEntry)};
}

function toEntry({symbol, unit, users, reusable}: UnitUse): UnitEntry {
  return {
    symbol,
    ...(unit && {registered: {name: unit.name, source: unit.source, recommended: unit.recommended}}),
    objects: toUsers(users),
    reusable,
  };
}

function toUsers(users: UnitUse['users']): UnitUser[] {
  const byObject = new Map<number, Set<number>>();
  for (const {objectId, resourceId} of users) {
    byObject.set(objectId, (byObject.get(objectId) ?? new Set()).add(resourceId));
  }
  return [...byObject].map(([objectId, ids]) => ({objectId, resources: [...ids].sort((a, b) => a - b)}));
}
