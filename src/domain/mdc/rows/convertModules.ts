import type {RootContent} from 'mdast';
import {keepForPerson} from '../blocks/keep';
import type {Props} from '../blocks/Props';
import type {Use} from '../blocks/use';
import type {Page} from '../Page';
import type {Value} from '../source/values';
import {toButtonGrid} from './buttonGrid';
import {toDataTable} from './dataTable';
import {toColumns} from './multiColumns';
import {toImage, toImageText, toSeparator, toText, toTextImage} from './rows';

export type RowConverter = (use: Use, page: Page) => RootContent[];

/** The modules of front matter, by their names with and without `Row`. */
const converters: Readonly<Record<string, RowConverter>> = {
  buttongrid: toButtonGrid,
  dynamictable: toDataTable,
  image: toImage,
  imagetext: toImageText,
  multicolumns: toColumns,
  separator: toSeparator,
  text: toText,
  textimage: toTextImage,
};

/** Writes the modules of a page or of a column, in their order. */
export function convertModules(modules: readonly Value[], props: Props, page: Page): RootContent[] {
  return modules.flatMap((module) => {
    const inner = props.nested(module);
    const name = inner.raw('name') ?? 'A module without a name';
    return convertModule(
      {name, place: inner.get('name')?.place ?? module.place, props: inner, children: [], yaml: []},
      page,
    );
  });
}

function convertModule(use: Use, page: Page): RootContent[] {
  const key = use.name.toLowerCase().replace(/^row/, '');
  const convert = Object.hasOwn(converters, key) ? converters[key] : undefined;
  if (!convert) {
    const message = `${use.name} showed what a query found, or is not known here. Write it with components of the portal.`;
    return keepForPerson(use, page, message);
  }
  const nodes = convert(use, page);
  const status = use.props.raw('status');
  if (status !== undefined) {
    page.dropped(use.place, `status "${status}" of ${use.name}: the portal has styles of its own.`);
  }
  page.converted(use.place, `${use.name} is ${nodes.length > 0 ? 'part of the page' : 'nothing: it was empty'} now.`);
  return nodes;
}
