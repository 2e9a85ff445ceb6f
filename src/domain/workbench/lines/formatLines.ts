import {formatPath, type Entry} from '../../codec';
import {formatLiteral} from './literal';

/** Values as lines `path = value`, which `readLines` reads; what has no value has no line. */
export function formatLines(entries: readonly Entry[]): string {
  return entries
    .flatMap(({path, value}) => {
      const literal = value && formatLiteral(value);
      return literal === undefined ? [] : [`${formatPath(path)} = ${literal}`];
    })
    .join('\n');
}
