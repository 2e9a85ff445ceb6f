import {checkPage} from './checkPage';
import {Props} from './blocks/Props';
import {convertLines, convertPassage} from './convertPassage';
import {finish} from './finish/finish';
import {toArticleHead, toFrontMatter} from './finish/frontMatter';
import {isPortalPage} from './isPortalPage';
import type {Conversion, Place, Surroundings} from './model';
import {toMdx} from './output/toMdx';
import {Page} from './Page';
import {convertModules} from './rows/convertModules';
import {findDefinitions} from './source/definitions';
import {parseProperties} from './source/parseYaml';
import {scanBlocks} from './source/scanBlocks';
import {splitFrontMatter} from './source/splitFrontMatter';
import {toData, type Entries} from './source/values';

/**
 * Converts a page of the old sites, Nuxt MDC or front-matter rows, to MDX of the portal. Never throws; an error in the
 * result says why there is no output.
 */
export function convertPage(source: string, file: string, around: Surroundings): Conversion {
  const page = new Page(file, around);
  if (isPortalPage(source, file)) {
    return {output: source, unchanged: true, problems: [], pictures: []};
  }
  const output = attempt(() => convert(source, page), page);
  const failed = page.problems.some(({level}) => level === 'error');
  const lines = source.split(/\r\n?|\n/);
  const problems = page.problems
    .map((each) => ({...each, ...toPlaceIn(lines, each)}))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    ...(!failed && output !== undefined && {output}),
    unchanged: output === source,
    problems,
    pictures: page.pictures,
  };
}

/** A text of YAML that is folded has no places of its own: what is beyond its line is at the end of it. */
function toPlaceIn(lines: readonly string[], {line, column}: Place): Place {
  const length = lines[line - 1]?.length ?? 0;
  return {line, column: Math.min(column, length + 1)};
}

/** More rounds than any text needs. */
const mostRounds = 3;

/**
 * What is plain Markdown now is read once more, as another run would read it: an address that HTML showed as a text is
 * a link in Markdown.
 */
function convert(source: string, page: Page): string {
  let output = write(source, page);
  for (let round = 0; round < mostRounds && !isPortalPage(output, page.file); round++) {
    const next = write(output, new Page(page.file, page.around));
    if (next === output) {
      break;
    }
    output = next;
  }
  checkPage(output, page);
  return output;
}

function write(source: string, page: Page): string {
  const {frontMatter = [], body} = splitFrontMatter(source);
  const report = (place: Place, message: string) => page.error(place, message);
  const entries = parseProperties(frontMatter, {line: 2, column: 1}, report);
  const props = new Props(entries, (lines) => convertLines(lines, page));
  page.values = toValues(entries);
  page.definitions = findDefinitions(body);
  const modules = convertModules(props.get('modules')?.items ?? [], props, page);
  const content = convertPassage(scanBlocks(body, page), page);
  const tree = finish([...toArticleHead(props, page), ...modules, ...content], page);
  return toMdx(tree, toFrontMatter(entries, page));
}

function toValues(entries: Entries): Map<string, string> {
  const values = [...entries].map(([name, value]) => [name, toData(value)] as const);
  return new Map(values.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])));
}

/** A mistake of this program costs one page, not the run. */
function attempt(run: () => string, page: Page): string | undefined {
  try {
    return run();
  } catch (error) {
    page.error({line: 1, column: 1}, `This page cannot be converted; it is a mistake of the tool: ${String(error)}`);
    return undefined;
  }
}
