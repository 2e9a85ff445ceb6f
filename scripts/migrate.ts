/**
 * Converts pages of the old sites to MDX of this portal.
 *
 *     npm run migrate -- --help
 */
import {run} from './migrate/run';

process.exitCode = run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  log: (text) => process.stderr.write(text),
});
