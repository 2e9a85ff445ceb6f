import {day, httpAddress, listOf, parseYaml, record, text, type Parsed, type Reader} from '../yaml';

export interface TestEvent {
  name: string;
  /** Place and host. */
  where: string;
  /** Days or month, in words. */
  when: string;
  /** Versions of LwM2M that were tested, as far as published. */
  versions?: string;
  note?: string;
}

export interface TestEvents {
  source: string;
  date: string;
  /** Oldest first. */
  events: TestEvent[];
}

const file: Reader<TestEvents> = record({
  source: httpAddress,
  date: day,
  events: listOf(record({name: text, where: text, when: text}, {versions: text, note: text})),
});

/** Reads `data/test-events.yml`. */
export function parseTestEvents(source: string, path: string): Parsed<TestEvents> {
  return parseYaml(source, path, file);
}
