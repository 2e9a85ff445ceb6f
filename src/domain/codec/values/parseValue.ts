import type {DataType} from '../../registry/model';
import {encodeUtf8} from '../bytes/utf8';
import {clauses} from '../clauses';
import {Reporter, type CodecProblem} from '../problems';
import {readTextValue} from './text';
import type {Value} from './value';

/**
 * A value of a data type from what somebody typed, in the form of text/plain (Core 1.2.2 §C): decimal numbers, `0` or
 * `1`, Base64, `66:1`. With an error the value is the text itself. Offsets of problems count bytes of the text.
 */
export function parseValue(text: string, type: DataType): {value: Value; problems: CodecProblem[]} {
  const reporter = new Reporter(clauses.dataTypes);
  const value = readTextValue(text, type, {start: 0, end: encodeUtf8(text).length}, reporter);
  return {value, problems: reporter.problems};
}
