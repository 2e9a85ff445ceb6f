import {jest} from '@jest/globals';
import type {SearchDocument} from '../../../domain/search';
import {TextLoader} from '../client/TextLoader';

const files: Record<string, unknown> = {
  '/s/texts.json': [{file: 'faq.json'}, {file: 'one.json', revision: '1.1'}, {file: 'two.json', revision: '1.2'}],
  '/s/faq.json': ['faq'],
  '/s/one.json': ['one'],
  '/s/two.json': ['two'],
};

/** A loader on these files, what it asked for, and what it handed on. */
function openLoader(served = files) {
  const asked: string[] = [];
  const received: unknown[] = [];
  const changed = jest.fn();
  const fetchJson = async (url: string) => {
    asked.push(url);
    return served[url] ?? Promise.reject(new Error('404'));
  };
  const add = async (documents: SearchDocument[]) => void received.push(...documents);
  const loader = new TextLoader({listUrl: '/s/texts.json', fetchJson}, {add, changed});
  return {loader, asked, received, changed};
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('brings the list, then the texts of the revision asked for, each once', async () => {
  const {loader, asked, received} = openLoader();
  expect(loader.want('1.2')).toBe('loading');
  await settle();
  expect(loader.want('1.2')).toBe('loading');
  expect(loader.want('1.2')).toBe('loading');
  await settle();
  expect(loader.want('1.2')).toBe('complete');
  expect(asked).toEqual(['/s/texts.json', '/s/faq.json', '/s/two.json']);
  expect(received).toEqual(['faq', 'two']);
});

test('another revision brings only what is missing', async () => {
  const {loader, asked} = openLoader();
  for (const scope of ['1.2', '1.2', 'all']) {
    loader.want(scope);
    await settle();
  }
  expect(asked.slice(3)).toEqual(['/s/one.json']);
  expect(loader.want('all')).toBe('complete');
});

test('says when there is more', async () => {
  const {loader, changed} = openLoader();
  loader.want('1.2');
  await settle();
  expect(changed).toHaveBeenCalledTimes(1);
  loader.want('1.2');
  await settle();
  expect(changed).toHaveBeenCalledTimes(3);
});

test.each([
  {name: 'the list', served: {}},
  {name: 'a file', served: {...files, '/s/faq.json': undefined}},
])('$name that cannot be loaded is said, and not asked for again', async ({served}) => {
  const {loader, asked} = openLoader(served);
  for (let round = 0; round < 4; round++) {
    loader.want('1.2');
    await settle();
  }
  expect(loader.want('1.2')).toBe('failed');
  expect(new Set(asked).size).toBe(asked.length);
});

test('without a list there are no texts', () => {
  const {changed} = openLoader();
  const loader = new TextLoader({listUrl: undefined, fetchJson: async () => []}, {add: async () => undefined, changed});
  expect(loader.want('1.2')).toBe('absent');
});
