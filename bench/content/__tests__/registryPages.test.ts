import {expect, it} from '@jest/globals';
import {loadRegistry} from '../../../src/plugins/registry/content';
import {buildContent} from '../buildContent';
import {pageIds} from '../../page-kinds';
import {writeMarkdown} from '../writeMarkdown';

const pages = buildContent('registry');
const read = (id: string) => writeMarkdown(pages.find((page) => page.id === id)!.body, {});

it('has a page of every kind and for every Object', () => {
  const {objects} = loadRegistry('registry', 'warn').registry;
  const ids = pages.map(({id}) => id);
  expect(ids).toEqual(
    expect.arrayContaining([...Object.values(pageIds).filter((id) => id !== 'registry/objects/3333')]),
  );
  expect(ids.filter((id) => id.startsWith('registry/objects/'))).toHaveLength(objects.length);
  expect(new Set(ids).size).toBe(ids.length);
});

it('shows an Object with its Resources, and leads to the list', () => {
  expect(read('registry/objects/3303')).toMatch(/\| 5700 +\| Sensor Value/);
  expect(read('registry/objects/3303')).toContain('(page:registry)');
  expect(read('registry')).toContain('[Temperature](page:registry/objects/3303)');
});

it('keeps the diagram of the guide page that is measured', () => {
  expect(read(pageIds['guide page with a diagram'])).toContain('```mermaid\nsequenceDiagram');
});

it('leads only to pages that there are', () => {
  const ids = new Set(pages.map(({id}) => id));
  const linked = pages.flatMap(({body}) =>
    [...writeMarkdown(body, {}).matchAll(/\]\(page:([^)]*)\)/g)].map(([, id]) => id!),
  );
  expect(linked.filter((id) => !ids.has(id))).toEqual([]);
});
