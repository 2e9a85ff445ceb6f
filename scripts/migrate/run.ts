import {convertFile} from './convertFile';
import {MigrateFailure} from './failure';
import {help} from './help';
import {parseOptions, type Options} from './options';
import {createJsonReport, textReport} from './report';
import {findSources} from './sources';
import {Summary} from './Summary';
import {readSurroundings} from './surroundings';

/** Where the command writes its report, and what it has to say when it fails. */
export interface Output {
  out: (text: string) => void;
  log: (text: string) => void;
}

/** Runs the command; gives its exit status. */
export function run(args: readonly string[], output: Output): 0 | 1 | 2 {
  try {
    const options = parseOptions(args);
    if (options.help) {
      output.out(help);
      return 0;
    }
    return migrate(options, output);
  } catch (error) {
    if (!(error instanceof MigrateFailure)) {
      throw error;
    }
    output.log(`${error.message}\n`);
    return 2;
  }
}

/** One page after the other: of none is anything kept but counts. */
function migrate(options: Options, {out}: Output): 0 | 1 | 2 {
  const sources = findSources(options.sources, options.out);
  if (sources.length === 0) {
    throw new MigrateFailure(`There is no .md file in ${options.sources.join(', ')}.`);
  }
  const around = readSurroundings(options.maps, sources);
  const report = options.json ? createJsonReport() : textReport;
  const summary = new Summary();
  out(report.begin());
  for (const source of sources) {
    const conversion = convertFile(source, around, options);
    out(report.page(source, summary.add(conversion), conversion));
  }
  out(report.end(summary));
  return summary.status;
}
