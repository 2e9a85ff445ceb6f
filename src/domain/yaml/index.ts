/** Data files in YAML: read with a schema, every mistake reported with its place. */

export {listOf, record} from './collections';
export {parseYaml} from './parse';
export type {Parsed, Problem, Reader, Report} from './reader';
export {day, httpAddress, markdown, oneOf, parsedText, slug, text} from './scalars';
