import {convertPage, noMaps, type Conversion, type Surroundings} from '..';

const icons = new Set(['tabler:network', 'mingcute:scale-line', 'devicon-plain:fastapi', 'mdi:home']);

/** Surroundings with few icons and no tables; links lead to the fragments of the seeds. */
export const around: Surroundings = {
  maps: noMaps,
  fragments: new Set(['dmso', 'utility-outreach', 'utility-interoperability']),
  hasIcon: (name) => icons.has(name),
  iconSets: ['devicon-plain', 'mdi', 'mingcute', 'tabler'],
};

export function convert(source: string, given: Partial<Surroundings> = {}): Conversion {
  return convertPage(source, 'page.md', {...around, ...given});
}

/** What comes out, or all that stands against it. */
export function toMdx(source: string, given: Partial<Surroundings> = {}): string {
  const {output, problems} = convert(source, given);
  if (output === undefined) {
    throw new Error(problems.map(({line, level, message}) => `${line} ${level}: ${message}`).join('\n'));
  }
  return output;
}

/** The report as lines `line:column level message`. */
export function report(source: string, given: Partial<Surroundings> = {}): string[] {
  return convert(source, given).problems.map(
    ({line, column, level, message}) => `${line}:${column} ${level} ${message}`,
  );
}
