/**
 * Begins the guide of a new revision: the pages as they are stay for the revision they describe.
 *
 *     npm run revision:cut -- 1.3 --approved 2027-03-01
 *     npm run revision:cut -- 1.3 --approved 2027-03-01 --dry-run
 *
 * Exit status: 0 done, 1 it cannot be done (nothing is changed), 2 wrong use.
 */
import {carryOut} from './revision-cut/carryOut';
import {help, readOptions} from './revision-cut/options';
import {buildPlan} from './revision-cut/plan';
import {describeCut} from './revision-cut/report';
import {listTasks} from './revision-cut/toEdit';

function main(siteDir: string, args: string[]): string {
  const options = readOptions(args);
  if (options.help) {
    return help;
  }
  const plan = buildPlan(siteDir, options);
  const tasks = listTasks(siteDir, options.line);
  if (!options.dryRun) {
    carryOut(siteDir, plan);
  }
  return describeCut(plan, tasks, options.dryRun);
}

try {
  console.log(main('.', process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = (error as Error).name === 'UsageError' ? 2 : 1;
}
