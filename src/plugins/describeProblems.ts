import type {Problem} from '../domain/yaml';

/** All problems of data files in one text: what cannot be done, where each is, and the page that shows how. */
export function describeProblems(consequence: string, problems: readonly Problem[], help: string): string {
  const lines = problems.map(({file, line, column, message}) => `${file}:${line}:${column} ${message}`);
  return `${consequence}:\n${lines.join('\n')}\nHow entries are written: ${help}`;
}
