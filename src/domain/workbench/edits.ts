import {parseValue, type Entry, type PayloadNode} from '../codec';

/** Index of a node → what was typed in the place of its value. */
export type Edits = ReadonlyMap<number, string>;

export interface Edited {
  entries: Entry[];
  /** Index of a node → why what was typed is no value of its data type. */
  problems: ReadonlyMap<number, string>;
}

/** The values of a payload with some of them typed anew, each in its data type (text form: Core 1.2.2 §C). */
export function applyEdits(nodes: readonly PayloadNode[], edits: Edits): Edited {
  const problems = new Map<number, string>();
  const entries = nodes.map((node, index): Entry => {
    const text = edits.get(index);
    if (text === undefined || !node.value || node.value.type === 'None') {
      return node;
    }
    const read = parseValue(text, node.value.type);
    const error = read.problems.find(({level}) => level === 'error');
    if (error) {
      problems.set(index, error.message);
      return node;
    }
    return {...node, value: read.value};
  });
  return {entries, problems};
}
