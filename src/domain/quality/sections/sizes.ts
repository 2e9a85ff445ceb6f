import type {Bound, KindSize, SamplePage} from '../model';
import {countOf, toKilobytes, toNumber, toPercent, type Cell, type Section} from './section';

export function buildPages(sizes: readonly KindSize[]): Section {
  const total = sizes.reduce((sum, {pages}) => sum + pages, 0);
  return {
    id: 'pages',
    title: 'Pages',
    paragraphs: [[`The portal has ${countOf(total, 'page')}. Sizes are those of the HTML, compressed with gzip.`]],
    tables: [
      {
        caption: 'Pages by kind',
        head: ['Kind', 'Pages', 'HTML, mean', 'HTML, largest'],
        rows: sizes.map(({kind, pages, mean, largest, largestPage}) => [
          kind,
          pages,
          toKilobytes(mean),
          {text: toKilobytes(largest), to: `/${largestPage}`},
        ]),
      },
    ],
  };
}

export function buildSizes(samples: readonly SamplePage[], bounds: readonly Bound[]): Section {
  const broken = bounds.filter(({value, most}) => value > most);
  return {
    id: 'sizes',
    title: 'Sizes and budgets',
    paragraphs: [
      [
        broken.length === 0
          ? `All ${bounds.length} sizes that are measured while building are within their budgets.`
          : `Of ${bounds.length} sizes that are measured while building, ${broken.length} went over the budget.`,
        ' Bytes are compressed with gzip. Script beyond the one that every page starts with is weighed in a browser, on each change.',
      ],
    ],
    tables: [
      {
        caption: 'What a browser loads before it paints a page, by kind of page',
        head: ['Page', 'HTML', 'CSS', 'Together', 'Elements'],
        rows: samples.map(({name, address, html, style, elements}) => [
          {text: name, to: `/${address}`},
          toKilobytes(html),
          toKilobytes(style),
          toKilobytes(html + style),
          elements,
        ]),
      },
      {caption: 'Budgets', head: ['What', 'Now', 'Budget', 'Headroom'], rows: bounds.map(toRow)},
    ],
  };
}

function toRow({name, value, most, unit}: Bound): Cell[] {
  const show = unit === 'bytes' ? toKilobytes : toNumber;
  return [name, show(value), show(most), value > most ? 'over' : toPercent(1 - value / most)];
}
