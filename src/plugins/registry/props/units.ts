import type {Registry, Unit, UnitUse} from '../../../domain/registry';

/** A unit symbol and the resources that have it. */
export interface UnitRow {
  symbol: string;
  /** Absent for a symbol that nobody registered. */
  unit?: Omit<Unit, 'symbol'>;
  /** IDs of the objects that use it, with the IDs of their resources. */
  users: {objectId: number; resources: number[]}[];
  /** IDs of reusable resources. */
  reusable: number[];
}

export interface UnitsProps {
  rows: UnitRow[];
}

export function buildUnitsProps({units}: Registry): UnitsProps {
  return {rows: units.map(toRow)};
}

function toRow({symbol, unit, users, reusable}: UnitUse): UnitRow {
  const resources = new Map<number, Set<number>>();
  for (const {objectId, resourceId} of users) {
    resources.set(objectId, (resources.get(objectId) ?? new Set()).add(resourceId));
  }
  return {
    symbol,
    ...(unit && {unit: {name: unit.name, source: unit.source, recommended: unit.recommended}}),
    users: [...resources].map(([objectId, ids]) => ({objectId, resources: [...ids].sort((a, b) => a - b)})),
    reusable,
  };
}
