import {day, httpAddress, listOf, parseYaml, record, text, type Parsed, type Reader} from '../yaml';

export interface Tool {
  name: string;
  url: string;
  /** What it does, in a sentence or two. */
  text: string;
  source: string;
  date: string;
}

const file: Reader<{tools: Tool[]}> = record({
  tools: listOf(record({name: text, url: httpAddress, text, source: httpAddress, date: day})),
});

/** Reads `data/tools.yml`. */
export function parseTools(source: string, path: string): Parsed<{tools: Tool[]}> {
  return parseYaml(source, path, file);
}
