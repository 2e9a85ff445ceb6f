import {
  attributeNames,
  levels,
  type AttributeName,
  type Attributes,
  type Level,
  type PathLevel,
  type Revision,
} from './model';

export interface Effective {
  attributes: Attributes;
  /** Where each one that counts was set. */
  from: Partial<Record<AttributeName, Level>>;
  /** Set below the observed path, so nobody asks for them. */
  ignored: {name: AttributeName; level: Level}[];
}

/**
 * The attributes that count for an observation: the lowest level that is not below the observed path; attributes in
 * the query of the Observe (1.2) put all stored ones out (Core 1.2.2, 7.3). The defaults of the Server Object remain.
 */
export function findEffective(
  set: Partial<Record<Level, Attributes>>,
  observed: PathLevel,
  revision: Revision,
): Effective {
  const query = revision === '1.2' ? (set.query ?? {}) : {};
  const hasQuery = Object.keys(query).length > 0;
  const reach = levels.indexOf(observed);
  const counting = levels.filter((level, place) =>
    level === 'query' ? hasQuery : level === 'default' || (!hasQuery && place <= reach),
  );
  const result: Effective = {attributes: {}, from: {}, ignored: []};
  for (const name of attributeNames) {
    const level = counting.findLast((each) => set[each]?.[name] !== undefined);
    if (level) {
      result.attributes[name] = set[level]![name]!;
      result.from[name] = level;
    }
    const below = levels.filter((each, place) => each !== 'query' && place > reach && set[each]?.[name] !== undefined);
    result.ignored.push(...below.map((each) => ({name, level: each})));
  }
  return result;
}
