import {newestOf, parseDescription, type LwM2MObject, type Registry, type Resource} from '../../src/domain/registry';
import type {ContentPage} from './model';
import {heading, list, pageLink, paragraph, root, table} from './nodes';

/** A page for each Object, and the list of them. */
export function buildRegistryPages({objects}: Registry): ContentPage[] {
  return [buildListPage(objects), ...objects.map(buildObjectPage)];
}

function buildListPage(objects: readonly LwM2MObject[]): ContentPage {
  const rows = objects.map((object) => {
    const {version, description} = newestOf(object);
    return [String(object.objectId), pageLink(idOf(object), object.name), version, toSummary(description)];
  });
  return {
    id: 'registry',
    title: 'Object registry',
    description: 'All registered Objects.',
    body: root([table([['ID', 'Name', 'Version', 'Description'], ...rows])]),
  };
}

function buildObjectPage(object: LwM2MObject): ContentPage {
  const {version, urn, instances, mandatory, lwm2mVersion, description, description2, resources} = newestOf(object);
  const facts = [
    ['Object', 'Version', 'URN', 'Instances', 'Mandatory', 'LwM2M'],
    [String(object.objectId), version, urn, instances, mandatory ? 'yes' : 'no', lwm2mVersion],
  ];
  return {
    id: idOf(object),
    title: `${object.name} (${object.objectId})`,
    description: toSummary(description),
    body: root([
      ...toBlocks(description),
      table(facts),
      paragraph('All Objects are in the ', pageLink('registry', 'list'), '.'),
      heading('Resources'),
      table([
        ['ID', 'Name', 'Operations', 'Instances', 'Mandatory', 'Type', 'Range', 'Unit', 'Description'],
        ...resources.map(toRow),
      ]),
      ...toBlocks(description2),
    ]),
  };
}

function toRow({id, name, operations, instances, mandatory, type, range, unit, description}: Resource): string[] {
  const required = mandatory ? 'yes' : 'no';
  return [String(id), name, operations, instances, required, type ?? '', range?.text ?? '', unit ?? '', description];
}

function toBlocks(description: string) {
  return parseDescription(description).map((block) => {
    if (block.kind === 'paragraph') {
      return paragraph(block.text);
    }
    const items = block.kind === 'list' ? block.items : block.values.map(({value, label = ''}) => `${value}: ${label}`);
    return list(items);
  });
}

function idOf({objectId}: LwM2MObject): string {
  return `registry/objects/${objectId}`;
}

/** The first sentence, in one line; long ones are cut at a word. */
function toSummary(description: string): string {
  const line = description.replace(/\s+/g, ' ').trim();
  return /^.{1,159}?[.!?](?=\s|$)/.exec(line)?.[0] ?? line.slice(0, 160).replace(/\s\S*$/, '');
}
