import {LineCounter, parseDocument, type Node} from 'yaml';
import {Report, type Parsed, type Reader} from './reader';

/**
 * Reads a YAML file. Every scalar is a text, so `1.0` stays what it says. Gives either the value or all problems of
 * the file; never throws.
 */
export function parseYaml<T>(source: string, file: string, read: Reader<T>): Parsed<T> {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, {schema: 'failsafe', lineCounter, prettyErrors: false, strict: true});
  const report = new Report(file, lineCounter);
  for (const {pos, message} of document.errors) {
    report.atOffset(pos[0], `This is not YAML: ${message}${hintFor(message)}`);
  }
  const value = document.errors.length > 0 ? undefined : read(document.contents as Node | null, report);
  return report.problems.length > 0 ? {problems: report.problems} : {value, problems: []};
}

/** The way out of the mistake that most authors make. */
function hintFor(message: string): string {
  return /mapping/i.test(message) ? '. A text that has a colon followed by a blank needs quotes around it.' : '';
}
