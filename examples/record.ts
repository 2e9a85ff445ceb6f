import {writeFileSync} from 'node:fs';
import {runScenario} from './recording/scenario';
import {recordingsFile, formatRecordings} from './recording/recordingsFile';

/** Runs the examples and writes down what they say to each other: npm run examples:record */
const {exchanges} = await runScenario();
writeFileSync(recordingsFile, formatRecordings(exchanges));
console.log(`${recordingsFile}: ${Object.keys(exchanges).length} exchanges`);
