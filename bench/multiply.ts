import type {RegistryFile} from '../src/domain/registry';

/** IDs for copies: the two ranges of the class x. */
const firstId = 10_241;
const lastId = 32_768;

/**
 * A registry with `times` as many objects: each object again under IDs nobody uses, with all its versions and its items
 * in the index. Reusable resources and units stay as they are.
 *
 * @throws Error when there are not enough IDs.
 */
export function multiplyRegistry(files: readonly RegistryFile[], times: number): RegistryFile[] {
  const ids = [...new Set(files.flatMap(({path}) => objectIdOf(path) ?? []))];
  const free = freeIds(files, ids.length * (times - 1));
  const copies = Array.from({length: times - 1}, (_, copy) => {
    const renumbering = new Map(ids.map((id, index) => [id, free[copy * ids.length + index]!]));
    return {renumbering, label: `copy ${copy + 1}`};
  });
  return files.flatMap((file) => {
    const id = objectIdOf(file.path);
    if (id !== undefined) {
      return [file, ...copies.map(({renumbering, label}) => copyObject(file, id, renumbering.get(id)!, label))];
    }
    return [file.path === 'DDF.xml' ? {...file, text: copyItems(file.text, copies)} : file];
  });
}

type Copy = {renumbering: Map<number, number>; label: string};

function objectIdOf(path: string): number | undefined {
  const id = /^(?:version_history\/)?(\d+)(?:-[^/]*)?\.xml$/.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}

function freeIds(files: readonly RegistryFile[], count: number): number[] {
  const used = new Set(
    files.flatMap(({path, text}) => [
      objectIdOf(path),
      ...(path === 'DDF.xml' ? [...text.matchAll(/<ObjectID>\s*(\d+)/g)].map(([, id]) => Number(id)) : []),
    ]),
  );
  const free = Array.from({length: lastId - firstId + 1}, (_, index) => firstId + index).filter((id) => !used.has(id));
  if (free.length < count) {
    throw new Error(`${count} copies need as many IDs; ${free.length} are free from ${firstId} to ${lastId}.`);
  }
  return free;
}

function copyObject({path, text}: RegistryFile, id: number, copy: number, label: string): RegistryFile {
  return {
    path: path.replace(/\d+/, String(copy)),
    text: renumber(text, id, copy).replace(/<Name>([^<]*)<\/Name>/, `<Name>$1, ${label}</Name>`),
  };
}

function copyItems(text: string, copies: readonly Copy[]): string {
  const items = text.match(/<Item>[^]*?<\/Item>/g) ?? [];
  const added = copies.flatMap(({renumbering, label}) =>
    items.flatMap((item) => {
      const id = Number(/<ObjectID>\s*(\d+)/.exec(item)?.[1]);
      const copy = renumbering.get(id);
      return copy === undefined
        ? []
        : [renumber(item, id, copy).replace(/<Name>([^<]*)<\/Name>/, `<Name>$1, ${label}</Name>`)];
    }),
  );
  return text.replace('</DDFList>', `${added.join('\n')}\n</DDFList>`);
}

/** ID, URN and the name of the file, in a definition or an item of the index. */
function renumber(text: string, id: number, copy: number): string {
  return text
    .replace(/<ObjectID>\s*\d+\s*<\/ObjectID>/, `<ObjectID>${copy}</ObjectID>`)
    .replace(/urn:oma:lwm2m:\w+:\d+/, `urn:oma:lwm2m:x:${copy}`)
    .replace(new RegExp(`(<DDF>(?:version_history/)?)${id}\\b`), `$1${copy}`);
}
