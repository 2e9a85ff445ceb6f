import {readAlgolia} from '../algolia';

const all = {ALGOLIA_APP_ID: 'APP', ALGOLIA_API_KEY: 'key', ALGOLIA_INDEX_NAME: 'portal'};

test('is off without variables, also empty ones', () => {
  expect(readAlgolia({})).toBeUndefined();
  expect(readAlgolia({ALGOLIA_APP_ID: '', ALGOLIA_API_KEY: '', ALGOLIA_INDEX_NAME: ''})).toBeUndefined();
});

test('is on with all three', () => {
  expect(readAlgolia(all)).toEqual({appId: 'APP', apiKey: 'key', indexName: 'portal'});
});

test.each(Object.keys(all))('says that %s is missing, and what is needed', (name) => {
  expect(() => readAlgolia({...all, [name]: ''})).toThrow(`${name} is not set.`);
  expect(() => readAlgolia({...all, [name]: ''})).toThrow('unset all three');
});

test('names all that are missing', () => {
  expect(() => readAlgolia({ALGOLIA_APP_ID: 'APP'})).toThrow('ALGOLIA_API_KEY and ALGOLIA_INDEX_NAME are not set.');
});
