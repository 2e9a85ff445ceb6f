import {clauses} from './clauses';
import {
  attributeNames,
  type AttributeName,
  type Attributes,
  type Level,
  type ObserveProblem,
  type Revision,
} from './model';

const since: Partial<Record<AttributeName, Revision>> = {epmin: '1.1', epmax: '1.1', edge: '1.2', con: '1.2'};
/** These belong to one value, so no level above a Resource has them. */
const ofOneValue: ReadonlySet<AttributeName> = new Set(['gt', 'lt', 'st', 'edge']);
const wide: ReadonlySet<Level> = new Set(['default', 'object', 'instance']);

const patterns: Readonly<Record<string, RegExp>> = {
  seconds: /^\d{1,9}$/,
  number: /^-?\d{1,15}(?:\.\d{1,15})?$/,
  bit: /^[01]$/,
};

/** Reads `pmin=10&gt=25` of one level; what does not count there is a problem and left out. Never throws. */
export function parseAttributes(
  text: string,
  level: Level,
  revision: Revision,
): {attributes: Attributes; problems: ObserveProblem[]} {
  const attributes: Attributes = {};
  const problems: ObserveProblem[] = [];
  for (const part of text.split(/[&;\s]+/).filter(Boolean)) {
    const [name = '', value = ''] = part.split('=');
    const message = refuse(name, value, level, revision);
    if (message) {
      const level = name === 'hqmax' && revision === '1.2' ? 'finding' : 'error';
      problems.push({message, clause: clauses[revision], level});
    } else {
      attributes[name as AttributeName] = Number(value);
    }
  }
  return {attributes, problems: [...problems, ...checkTogether(attributes, revision)]};
}

function refuse(name: string, value: string, level: Level, revision: Revision): string | undefined {
  const known = attributeNames.find((each) => each === name);
  if (name === 'hqmax') {
    return revision === '1.2'
      ? 'hqmax is how many values a client keeps while it is offline, and tells later. That is not played here.'
      : 'hqmax came with LwM2M 1.2.';
  }
  if (!known) {
    return `${name} is no attribute of a notification. Write ${attributeNames.join(', ')}.`;
  }
  if ((since[known] ?? '1.0') > revision) {
    return `${name} came with LwM2M ${since[known]}.`;
  }
  if (ofOneValue.has(known) && wide.has(level)) {
    return `${name} may be set on a Resource or a Resource Instance only.`;
  }
  const kind = ['edge', 'con'].includes(name) ? 'bit' : ofOneValue.has(known) ? 'number' : 'seconds';
  const words = {seconds: 'a number of seconds', number: 'a number', bit: '0 or 1'}[kind];
  return patterns[kind]!.test(value) ? undefined : `${name} is "${value}"; it must be ${words}.`;
}

/** What one request may not say at once (4.00), and what is passed over. */
function checkTogether({gt, lt, st, pmin, pmax, epmin, epmax}: Attributes, revision: Revision): ObserveProblem[] {
  const clause = clauses[revision];
  const problems: ObserveProblem[] = [];
  if (gt !== undefined && lt !== undefined && lt >= gt) {
    problems.push({message: 'lt must be below gt: the request is answered 4.00.', clause, level: 'error'});
  } else if (gt !== undefined && lt !== undefined && st !== undefined && lt + 2 * st >= gt) {
    problems.push({message: 'lt + 2 × st must be below gt: the request is answered 4.00.', clause, level: 'error'});
  }
  if (pmax !== undefined && pmax > 0 && pmin !== undefined && pmax < pmin) {
    problems.push({message: 'pmax is below pmin and is ignored.', clause, level: 'finding'});
  }
  if (epmin !== undefined && epmax !== undefined && epmin >= epmax) {
    problems.push({message: 'epmin must be below epmax.', clause, level: 'finding'});
  }
  return problems;
}
