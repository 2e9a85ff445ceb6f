/**
 * Brings the official registry to `.registry`, from where the portal is then built.
 *
 *     npm run registry:sync -- --help
 */
import {createLog} from './registry-sync/log';
import {toNetwork} from './registry-sync/network';
import {run} from './registry-sync/run';

const {status, text} = await run(
  process.argv.slice(2),
  process.cwd(),
  toNetwork(process.env, createLog(process.stderr)),
);
process.stdout.write(text);
process.exitCode = status;
