import {readFileSync} from 'node:fs';
import {budgets, weights} from '../../../bench/budgets';
import {pageKinds as samplePages} from '../../../bench/page-kinds';
import {pageKindOf, pageKinds, type Bound, type KindSize, type SamplePage} from '../../domain/quality';
import {findAsset, measureFirst, measureSharedScripts, toCompressed, type BuiltPage} from './builtSite';
import type {MeasuredPage} from './readSite';

export function measureKinds(pages: readonly MeasuredPage[]): KindSize[] {
  return pageKinds.flatMap((kind) => {
    const ofKind = pages.filter(({address}) => pageKindOf(address) === kind);
    const largest = ofKind.reduce<BuiltPage | undefined>(
      (a, b) => (a && a.compressed >= b.compressed ? a : b),
      undefined,
    );
    const size = largest && {mean: meanOf(ofKind), largest: largest.compressed, largestPage: largest.address};
    return size ? [{kind, pages: ofKind.length, ...size}] : [];
  });
}

export function measureSamples(pages: readonly MeasuredPage[], outDir: string): SamplePage[] {
  return Object.entries(samplePages).flatMap(([name, address]) => {
    const page = pages.find((built) => built.address === address);
    return page
      ? [
          {
            name,
            address,
            html: page.compressed,
            style: measureStyle(page, outDir),
            elements: page.elements,
          },
        ]
      : [];
  });
}

function measureStyle({style}: MeasuredPage, outDir: string): number {
  return style ? toCompressed(readFileSync(findAsset(outDir, style), 'utf8')) : 0;
}

/** The sizes that the build can hold to their budgets by itself. */
export function measureBounds(pages: readonly MeasuredPage[], samples: readonly SamplePage[], outDir: string): Bound[] {
  const objects = pages.filter(({address}) => ['objects', 'object versions'].includes(pageKindOf(address)));
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);
  const bytes: [name: string, value: number, most: number][] = [
    [
      'HTML and CSS before the first picture, largest of the kinds',
      most(samples.map(({html, style}) => html + style)),
      most(Object.values(weights.first)),
    ],
    ['HTML of a page of an object or version, mean', meanOf(objects), budgets.objectPageMean],
    [
      'HTML and CSS of such a page before the first picture, largest',
      most(measureFirst(outDir, objects)),
      budgets.objectPageFirst,
    ],
    ['Script that every page starts with', measureSharedScripts(outDir, pages), budgets.script],
  ];
  return [
    ...bytes.map(([name, value, bound]): Bound => ({name, value, most: bound, unit: 'bytes'})),
    {
      name: 'Elements of a page, most of the kinds',
      value: most(samples.map(({elements}) => elements)),
      most: weights.elements,
      unit: 'elements',
    },
  ];
}

function meanOf(pages: readonly BuiltPage[]): number {
  const sum = pages.reduce((total, {compressed}) => total + compressed, 0);
  return pages.length === 0 ? 0 : Math.round(sum / pages.length);
}
