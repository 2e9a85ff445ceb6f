/** The part of a report of Playwright (reporter `json`) that is read here. */
export interface PlaywrightReport {
  suites?: PlaywrightSuite[];
  stats?: {startTime?: string};
}

export interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: {title: string; ok: boolean}[];
}

export interface CheckedPages {
  /** When the tests ran, ISO 8601; absent when the report does not say. */
  date?: string;
  /** How many kinds of pages axe has looked at. */
  checked: number;
  /** Names of those where it found something. */
  failed: string[];
}

/** What the accessibility checks of the end-to-end tests have come to. */
export function readAccessibility({suites = [], stats}: PlaywrightReport): CheckedPages {
  const found = suites.flatMap(collectSpecs).filter(({title}) => title.startsWith('axe finds nothing'));
  return {
    ...(stats?.startTime !== undefined && {date: stats.startTime}),
    checked: found.length,
    failed: found.filter(({ok}) => !ok).map(({page}) => page),
  };
}

function collectSpecs({title, suites = [], specs = []}: PlaywrightSuite): {page: string; title: string; ok: boolean}[] {
  return [...specs.map((spec) => ({...spec, page: title})), ...suites.flatMap(collectSpecs)];
}
