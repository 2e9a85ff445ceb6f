import type {PhrasingContent, RootContent, TableCell, TableRow} from 'mdast';
import {linkTo} from '../blocks/links';
import type {Props} from '../blocks/Props';
import type {Use} from '../blocks/use';
import type {Page} from '../Page';
import {textElement} from '../output/jsx';
import {flatten} from '../output/kinds';
import type {Value} from '../source/values';

/** `RowDynamicTable`: its rows stand in the front matter, so that it can be a table of Markdown. */
export function toDataTable({name, place, props}: Use, page: Page): RootContent[] {
  const columns = (props.get('columns')?.items ?? []).map((value) => {
    const column = props.nested(value);
    return {key: column.raw('key') ?? '', label: column.phrases('label')};
  });
  if (props.get('filter') ?? props.get('pagination')) {
    page.dropped(place, `Search and paging of ${name}: the whole table is on the page.`);
  }
  const rows = (props.get('items')?.items ?? []).map((item) =>
    toRow(columns.map(({key}) => toCell(item.entries.get(key), props))),
  );
  const head = toRow(columns.map(({key, label}) => (label.length > 0 ? label : [{type: 'text', value: key}])));
  const table: RootContent[] = columns.length > 0 ? [{type: 'table', align: [], children: [head, ...rows]}] : [];
  return [...props.flow('description'), ...table];
}

function toRow(cells: PhrasingContent[][]): TableRow {
  return {type: 'tableRow', children: cells.map((children): TableCell => ({type: 'tableCell', children}))};
}

/** A cell is a text, or a map of title, url and image. */
function toCell(value: Value | undefined, props: Props): PhrasingContent[] {
  if (!value) {
    return [];
  }
  if (value.entries.size === 0) {
    const single = props.nested({...value, entries: new Map([['text', value]])});
    return flatten(single.flow('text'), () => textElement('br', {}));
  }
  const cell = props.nested(value);
  const url = cell.raw('url');
  const image = cell.raw('image') ?? cell.raw('src');
  const alt = cell.raw('alt') ?? cell.plain('title').text;
  const position = {start: value.place, end: value.place};
  const text: PhrasingContent[] = image
    ? [{type: 'image', url: image, alt, position}]
    : flatten([...cell.flow('title'), ...cell.flow('text')], () => textElement('br', {}));
  if (url === undefined) {
    return text;
  }
  return [linkTo(url, text.length > 0 ? text : url, value.place)];
}
