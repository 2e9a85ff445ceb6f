/**
 * How large the registry's pages are, and what they add to the script that every page loads.
 *
 *     npx jiti bench/registry-pages.ts BUILD [LARGER_BUILD]
 */
import {
  measureFirst,
  measureJson,
  measureSharedScripts,
  readPages,
  type BuiltPage,
} from '../src/plugins/quality/builtSite';
import {budgets} from './budgets';
import {printReport, stop, type Measurement} from './report';
import {mean, percentile} from './statistics';

/** Kinds of pages, by their address. */
const kinds: Record<string, RegExp> = {
  'object pages': /^registry\/objects\/\d+\/$/,
  'version pages': /^registry\/objects\/\d+\/[\d.]+\/$/,
  'resource pages': /^registry\/resources\/\d+\/$/,
  'other pages': /^registry\/([a-z]+\/)?$/,
};

interface Site {
  build: string;
  pages: BuiltPage[];
  script: number;
}

function readSite(build: string): Site {
  const pages = readPages(build, 'registry');
  if (pages.length === 0) {
    stop(`${build} has no page below registry/. Name a folder made by npm run build.`);
  }
  return {build, pages, script: measureSharedScripts(build, pages)};
}

function measurePages({build, pages}: Site): Measurement[] {
  return Object.entries(kinds).flatMap(([kind, pattern]) => {
    const ofKind = pages.filter(({address}) => pattern.test(address));
    if (ofKind.length === 0) {
      return [];
    }
    const sizes = ofKind.map(({compressed}) => compressed);
    const isObject = kind === 'object pages' || kind === 'version pages';
    return [
      {name: kind, value: sizes.length, unit: ''},
      {
        name: '  HTML, mean',
        value: Math.round(mean(sizes)),
        unit: 'bytes',
        ...(isObject && {budget: budgets.objectPageMean}),
      },
      {name: '  HTML, 95 of 100', value: percentile(sizes, 0.95), unit: 'bytes'},
      {name: '  HTML, largest', value: Math.max(...sizes), unit: 'bytes'},
      {
        name: '  HTML and CSS before the first picture, largest',
        value: Math.max(...measureFirst(build, ofKind)),
        unit: 'bytes',
        ...(isObject && {budget: budgets.objectPageFirst}),
      },
    ];
  });
}

/** Each definition is also in files of its own version: JSON, JSON Schema and SDF. */
const isOfVersion = (file: string): boolean => /[\\/]objects[\\/]\d+[\\/]/.test(file);

function measureApi({build}: Site): Measurement[] {
  const once = measureJson(build, 'api/registry', (file) => !isOfVersion(file));
  const again = measureJson(build, 'api/registry', isOfVersion);
  return once === 0
    ? []
    : [
        {name: 'JSON of /api/registry/', value: once, unit: 'bytes', budget: budgets.api},
        {name: '  the same by single versions', value: again, unit: 'bytes'},
      ];
}

function printSite(site: Site): void {
  printReport(`${site.build}, compressed with gzip`, [
    {name: 'registry pages', value: site.pages.length, unit: ''},
    ...measurePages(site),
    {name: 'script of every page', value: site.script, unit: 'bytes', budget: budgets.script},
    ...measureApi(site),
  ]);
}

const [build, larger] = process.argv.slice(2);
if (!build) {
  stop('Name the folder of a build: npx jiti bench/registry-pages.ts BUILD [LARGER_BUILD]');
}
const site = readSite(build);
printSite(site);
if (larger) {
  const other = readSite(larger);
  printSite(other);
  const pages = other.pages.length - site.pages.length;
  const growth = (other.script - site.script) / pages;
  printReport('From the first to the second', [
    {name: 'registry pages added', value: pages, unit: ''},
    {name: 'script per page added', value: growth, unit: 'bytes', budget: budgets.scriptPerPage},
  ]);
}
