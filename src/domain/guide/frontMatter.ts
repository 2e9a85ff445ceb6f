import {findFeature} from '../revisions';
import {parseSource, sourceForms} from '../sources';
import {listOf, parsedText, parseYaml, record, text, type Parsed, type Problem} from '../yaml';

/** What the head of a guide page says. */
export interface GuideFrontMatter {
  title: string;
  /** One or two sentences; search engines and lists show them. */
  description: string;
  /** Where the statements of the page come from, in the forms of `domain/sources`. */
  sources: string[];
  /** Feature of the matrix that the page is about, when not every revision has the page. */
  since?: string;
  sidebar_label?: string;
  slug?: string;
}

const source = parsedText((value) => (parseSource(value) ? value : undefined), sourceForms);
const feature = parsedText(
  (value) => (findFeature(value) ? value : undefined),
  'the id of a feature in src/domain/revisions/features',
);
const description = parsedText(
  (value) => (value.length >= 40 && value.length <= 200 ? value : undefined),
  'a description of 40 to 200 characters',
);

const frontMatter = record(
  {title: text, description, sources: listOf(source)},
  {since: feature, sidebar_label: text, slug: text},
);

/** Reads the YAML between the lines `---` of a page. All problems at once, with the lines they have in the page. */
export function parseGuideFrontMatter(yaml: string, file: string): Parsed<GuideFrontMatter> {
  const {value, problems} = parseYaml(yaml, file, frontMatter);
  return value ? {value: value as GuideFrontMatter, problems} : {problems: problems.map(belowFence)};
}

/** The first line of a page is the fence. */
function belowFence(problem: Problem): Problem {
  return {...problem, line: problem.line + 1};
}
