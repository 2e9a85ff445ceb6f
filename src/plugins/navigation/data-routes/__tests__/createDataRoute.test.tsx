import {jest} from '@jest/globals';
import {render, screen} from '@testing-library/react';
import type {RouteComponentProps} from 'react-router';

const notFound = Object.assign(() => <p>Not found</p>, {preload: jest.fn(async () => undefined)});
jest.unstable_mockModule('@docusaurus/ComponentCreator', () => ({default: () => notFound}), {virtual: true});
jest.unstable_mockModule('@docusaurus/router', () => import('react-router'), {virtual: true});
const {default: createDataRoute} = await import('../createDataRoute');
const {createSource} = await import('../clientSource');

const Page = Object.assign(({data}: Record<string, unknown>) => <h1>{(data as {name: string}).name}</h1>, {
  preload: jest.fn(async () => undefined),
});
const family = {pattern: '/objects/:id/:version?/', data: '/data/o:id.json'};
const answers = jest.fn<(address: string) => Partial<Response>>();
const found = {ok: true, status: 200, json: async () => ({name: 'Temperature'})};

beforeEach(() => {
  answers.mockReset().mockReturnValue(found);
  globalThis.fetch = (async (address: string) => answers(address)) as unknown as typeof fetch;
});

/** Goes to an address as the router does: the address first, then `preload`, then the page. */
async function visit({component: Route}: ReturnType<typeof createDataRoute>, pathname: string): Promise<void> {
  window.history.pushState(undefined, '', pathname);
  await Route.preload();
  render(<Route {...({location: {pathname}} as RouteComponentProps)} />);
}

test('a page is drawn with the data that belong to its address, loaded once', async () => {
  const route = createDataRoute(family, createSource, Page);
  await visit(route, '/objects/3303/');
  await visit(route, '/objects/3303/1.1/');
  expect(screen.getAllByRole('heading', {name: 'Temperature'})).toHaveLength(2);
  expect(answers.mock.calls).toEqual([['/data/o3303.json']]);
});

test('an address without data is a page that does not exist', async () => {
  answers.mockReturnValue({ok: false, status: 404});
  await visit(createDataRoute(family, createSource, Page), '/objects/99999/');
  expect(screen.getByText('Not found')).toBeVisible();
  expect(notFound.preload).toHaveBeenCalled();
});

test('what fails is said, and tried again', async () => {
  const route = createDataRoute(family, createSource, Page);
  answers.mockReturnValueOnce({ok: false, status: 503});
  await expect(visit(route, '/objects/3303/')).rejects.toThrow('/data/o3303.json answers 503.');
  await visit(route, '/objects/3303/');
  expect(screen.getByRole('heading', {name: 'Temperature'})).toBeVisible();
});

test('pointing at a link of the family loads its data ahead; other links load nothing', async () => {
  createDataRoute(family, createSource, Page);
  document.body.innerHTML =
    '<a href="/objects/5/"><b>Firmware</b></a><a href="/about/">About</a><a href="https://example.org/objects/7/">Away</a>';
  document.querySelectorAll('a, b').forEach((node) => node.dispatchEvent(new Event('pointerover', {bubbles: true})));
  expect(new Set(answers.mock.calls.flat())).toEqual(new Set(['/data/o5.json']));
});
