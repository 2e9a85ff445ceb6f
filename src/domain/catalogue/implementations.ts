import {day, httpAddress, listOf, oneOf, parseYaml, record, text, type Parsed, type Reader} from '../yaml';

/** Software that speaks LwM2M. What is absent has not been checked. */
export interface Implementation {
  name: string;
  url: string;
  roles: string[];
  language: string;
  licence?: string;
  /** Revision lines of LwM2M it speaks. */
  versions?: ('1.0' | '1.1' | '1.2')[];
  note?: string;
  /** Address of what was read, and the day. */
  source: string;
  date: string;
}

const roles = ['client', 'server', 'bootstrap server'] as const;

const file: Reader<{implementations: Implementation[]}> = record({
  implementations: listOf(
    record(
      {name: text, url: httpAddress, roles: listOf(oneOf(roles)), language: text, source: httpAddress, date: day},
      {licence: text, versions: listOf(oneOf(['1.0', '1.1', '1.2'])), note: text},
    ),
  ),
});

/** Reads `data/implementations.yml`. */
export function parseImplementations(source: string, path: string): Parsed<{implementations: Implementation[]}> {
  return parseYaml(source, path, file);
}
