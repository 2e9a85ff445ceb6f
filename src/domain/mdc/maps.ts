import {isMap, isScalar, type Node} from 'yaml';
import {parseYaml, record, text, type Parsed, type Reader} from '../yaml';
import {noMaps, type MappedComponent, type MappedPicture, type Maps} from './model';

/** A map with names of one's own and values of one kind. */
function tableOf<T>(value: Reader<T>): Reader<Record<string, T>> {
  return (node, report) => {
    if (!isMap(node)) {
      return report.at(node, 'a map is needed here, of what the old pages have to what the portal has.');
    }
    const entries = node.items.map(({key, value: each}) => {
      const name = isScalar(key) ? String(key.value) : '';
      return [name, value(each as Node | null, report)] as const;
    });
    return Object.fromEntries(entries.filter((entry): entry is [string, T] => entry[1] !== undefined));
  };
}

const picture: Reader<MappedPicture> = (node, report) => {
  if (!isScalar(node)) {
    return record({src: text}, {alt: text})(node, report);
  }
  const src = text(node, report);
  return src === undefined ? undefined : {src};
};

/** `true`, `3` and `tint` as JSX has them. */
const propValue: Reader<string | number | boolean> = (node, report) => {
  const value = text(node, report);
  if (value === 'true' || value === 'false') {
    return value === 'true';
  }
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : value;
};

const component: Reader<MappedComponent> = (node, report) => {
  if (!isScalar(node)) {
    const value = record({}, {name: text, props: tableOf(propValue)})(node, report);
    return value && {props: {}, ...value};
  }
  const name = text(node, report);
  return name === undefined ? undefined : {name, props: {}};
};

const maps = record(
  {},
  {images: tableOf(picture), links: tableOf(text), icons: tableOf(text), components: tableOf(component)},
);

/** Reads tables of what is called otherwise on the portal, in YAML or JSON. */
export function parseMaps(source: string, file: string): Parsed<Maps> {
  const {value, problems} = parseYaml(source, file, maps);
  return problems.length > 0 ? {problems} : {value: {...noMaps, ...value}, problems};
}

/** Several tables as one; of two entries for the same thing the later one counts. */
export function mergeMaps(all: readonly Maps[]): Maps {
  return all.reduce(
    (sum, each) => ({
      images: {...sum.images, ...each.images},
      links: {...sum.links, ...each.links},
      icons: {...sum.icons, ...each.icons},
      components: {...sum.components, ...each.components},
    }),
    noMaps,
  );
}
