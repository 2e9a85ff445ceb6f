/**
 * Checks object definitions as the registry of OMA would, before they are submitted.
 *
 *     npm run check:object -- [--fix] [--json] [--registry DIR] 10999.xml …
 *
 * Exit status: 0 nothing stands in the way, 1 something does, 2 a file or an option cannot be read.
 */
import {run} from './check-object/run';

const {status, out, error} = run(process.argv.slice(2), process.cwd());
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = status;
