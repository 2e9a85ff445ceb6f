import {parseYaml, type Parsed, type Problem} from '../yaml';
import {checkSigns} from './checkSigns';
import {frontMatterReader} from './frontMatter';
import type {UpdateFacts, Vocabulary} from './model';

const fence = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
const truncate = /^\{\/\*\s*truncate\s*\*\/\}\s*$/m;

/**
 * Reads an update: what its front matter says, and whether its name and text are as entries need them.
 *
 * @param file name below the folder of updates: `2020-11-10-lwm2m-1-2.mdx`.
 */
export function parseUpdate(source: string, file: string, known: Vocabulary): Parsed<UpdateFacts> {
  const [whole, yaml] = source.startsWith('---') ? (fence.exec(source) ?? []) : [];
  if (whole === undefined) {
    const message = 'An update begins with its front matter: a line ---, the fields, and a line ---.';
    return {problems: [{file, line: 1, column: 1, message}, ...checkName(file)]};
  }
  // The empty line stands for the fence, so that places are those in the file.
  const {value, problems} = parseYaml(`\n${yaml}`, file, frontMatterReader(known));
  const further = [...checkName(file, dateOf(yaml)), ...checkText(source, whole.split('\n').length, file)];
  const all = [...problems, ...further];
  return all.length > 0 ? {problems: all} : {value, problems: []};
}

/** The date as written, whatever else may be wrong. */
function dateOf(yaml = ''): string | undefined {
  return /^date:[ \t]*['"]?(\d{4}-\d\d-\d\d)/m.exec(yaml)?.[1];
}

function checkName(file: string, date?: string): Problem[] {
  const named = /^(\d{4}-\d\d-\d\d)-[a-z0-9]+(?:-[a-z0-9]+)*\.mdx?$/.exec(file)?.[1];
  if (!named) {
    return [toProblem(file, 1, 'The file is not named as updates are: 2020-11-10-some-words.mdx, in small letters.')];
  }
  const message = `The file is named for ${named}, but its date is ${date}. Make them the same.`;
  return date && date !== named ? [toProblem(file, 1, message)] : [];
}

function checkText(source: string, firstLine: number, file: string): Problem[] {
  const text = source
    .split('\n')
    .slice(firstLine - 1)
    .join('\n');
  const heading = text.split('\n').findIndex((line) => /^# /.test(line));
  const messages: [wrong: boolean, line: number, message: string][] = [
    [!truncate.test(text), 1, 'After the first paragraph, {/* truncate */} has to stand on a line of its own.'],
    [!text.replace(truncate, '').trim(), 1, 'There is no text below the front matter.'],
    [heading >= 0, heading + 1, 'The title is the main heading; begin headings with ## here.'],
    ...checkSigns(text).map(({line, message}): [boolean, number, string] => [true, line, message]),
  ];
  return messages.flatMap(([wrong, line, message]) => (wrong ? [toProblem(file, firstLine - 1 + line, message)] : []));
}

function toProblem(file: string, line: number, message: string): Problem {
  return {file, line, column: 1, message};
}
