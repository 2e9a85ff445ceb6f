import {isMap, isScalar, isSeq, type Node} from 'yaml';
import {nearest} from '../text/nearest';
import type {Reader, Report} from './reader';

/** A list with at least `least` items. */
export function listOf<T>(item: Reader<T>, least = 1): Reader<T[]> {
  return (node, report) => {
    if (!isSeq(node) || node.items.length < least) {
      return report.at(node, `a list is needed here${least > 0 ? `, with at least ${least} item` : ''}.`);
    }
    return node.items.flatMap((each) => item(each as Node | null, report) ?? []);
  };
}

type Readers = Record<string, Reader<unknown>>;
type Values<R extends Readers> = {[K in keyof R]: R[K] extends Reader<infer T> ? T : never};

/** A map with the keys of `required`, perhaps those of `optional`, and no others. */
export function record<R extends Readers, O extends Readers = Record<never, never>>(
  required: R,
  optional?: O,
): Reader<Values<R> & Partial<Values<O>>> {
  const readers: Readers = {...required, ...optional};
  return (node, report) => {
    if (!isMap(node)) {
      return report.at(node, `a map is needed here, with the keys ${Object.keys(required).join(', ')}.`);
    }
    const values: Record<string, unknown> = {};
    for (const {key, value} of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const reader = readers[name];
      if (reader) {
        values[name] = readKey(name, reader, (value as Node | null) ?? (key as Node), report);
      } else {
        report.at(key as Node, unknownKey(name, Object.keys(readers)));
      }
    }
    Object.keys(required)
      .filter((name) => !(name in values))
      .forEach((name) => report.at(node, `the key "${name}" is missing.`));
    return values as Values<R> & Partial<Values<O>>;
  };
}

/** Reads the value of a key; what is wrong with it is told under the key's name. */
function readKey(name: string, reader: Reader<unknown>, node: Node, report: Report): unknown {
  const before = report.problems.length;
  const value = reader(node, report);
  for (const problem of report.problems.slice(before)) {
    problem.message = /^[a-z]\w*: /.test(problem.message) ? problem.message : `${name}: ${problem.message}`;
  }
  return value;
}

function unknownKey(name: string, known: readonly string[]): string {
  const [best] = nearest(name, known);
  return `there is no key "${name}".${best ? ` Did you mean "${best}"?` : ''} Allowed: ${known.join(', ')}.`;
}
