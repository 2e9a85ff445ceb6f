/**
 * Builds the site into a fresh folder and puts it in place of the last one when all has gone well.
 *
 *     npm run build [-- --out-dir DIR] [options of docusaurus build]
 */
import {run} from './build/run';

process.exitCode = await run(process.argv.slice(2), ['docusaurus', 'build']);
