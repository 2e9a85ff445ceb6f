import {readAddress, toAddress} from '../client/address';

test.each([
  ['', {text: ''}],
  ['?q=3303', {text: '3303'}],
  ['?q=%2F3%2F0%2F13&revision=1.1', {text: '/3/0/13', scope: '1.1'}],
  ['?q=send&revision=all', {text: 'send', scope: 'all'}],
  ['?q=send&revision=<b>', {text: 'send'}],
])('%s asks for %j', (search, state) => {
  expect(readAddress(search)).toEqual(state);
});

test.each([[{text: '3303', scope: '1.2'}], [{text: '</3/0>;ver=1.1 & "more" + %', scope: 'all'}]])(
  'the address of %j asks for the same',
  (state) => {
    const address = toAddress('/base/search/', state);
    expect(address).toMatch(/^\/base\/search\/\?/);
    expect(readAddress(address.slice(address.indexOf('?')))).toEqual(state);
  },
);

test('nothing asked for is a plain address, and a very long text is cut', () => {
  expect(toAddress('/search/', {text: '', scope: '1.2'})).toBe('/search/');
  expect(toAddress('/search/', {text: 'x'.repeat(10_000), scope: '1.2'}).length).toBeLessThan(2100);
});
