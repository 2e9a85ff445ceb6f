/**
 * Checks every update and tells all that is not right.
 *
 *     npm run check:updates [-- --github]
 *
 * With `--github` problems stand beside their lines in a pull request. Exit status: 0 all right, 1 problems.
 */
import {readObjectVersions} from '../src/plugins/registry/content';
import {readUpdates} from '../src/plugins/updates/content';

const {problems, updates} = readUpdates('blog', readObjectVersions('registry'));
const github = process.argv.includes('--github');

for (const {file, line, column, message} of problems) {
  console.log(
    github ? `::error file=${file},line=${line},col=${column}::${message}` : `${file}:${line}:${column} ${message}`,
  );
}
console.log(problems.length === 0 ? `${updates.length} updates are right.` : `${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;
