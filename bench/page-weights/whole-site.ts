import {readFileSync} from 'node:fs';
import path from 'node:path';
import {scanTags} from '../../src/domain/html';
import {listPages} from '../../src/plugins/listPages';
import {measureFirst, measureSharedScripts, readPages} from '../../src/plugins/quality/builtSite';
import {budgets, weights} from '../budgets';
import type {Measurement} from '../report';
import {mean, percentile} from '../statistics';

/** How many elements the pages of a build have: all but one in twenty have at most this many. */
export function measureElements(build: string): Measurement {
  const counts = listPages(build).map((file) => [...scanTags(readFileSync(path.join(build, file), 'utf8'))].length);
  return {
    name: `all ${counts.length} pages`,
    value: percentile(counts, 0.95),
    unit: 'elements, 95 of 100 pages',
    budget: weights.elements,
  };
}

/** What the pages of objects and their versions weigh, each of them. */
export function measureObjectPages(build: string): Measurement[] {
  const pages = readPages(build, path.join('registry', 'objects'));
  const size = Math.round(mean(pages.map(({compressed}) => compressed)));
  const first = Math.max(...measureFirst(build, pages));
  return [
    {name: `${pages.length} object pages`, value: size, unit: 'bytes of HTML, mean', budget: budgets.objectPageMean},
    {name: '', value: first, unit: 'bytes before the first picture, largest', budget: budgets.objectPageFirst},
  ];
}

/** What one more page of the registry adds to the script that every page loads, from two builds. */
export function measureGrowth(build: string, larger: string): Measurement {
  const [one, other] = [build, larger].map((dir) => {
    const pages = readPages(dir, 'registry');
    return {pages: pages.length, script: measureSharedScripts(dir, pages)};
  }) as [Size, Size];
  return {
    name: `${other.pages - one.pages} registry pages more`,
    value: (other.script - one.script) / (other.pages - one.pages),
    unit: 'bytes of script each',
    budget: budgets.scriptPerPage,
  };
}

interface Size {
  pages: number;
  script: number;
}
