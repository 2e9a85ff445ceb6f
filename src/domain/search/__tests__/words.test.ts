import fc from 'fast-check';
import {toIndexTerms, toQuestionTerms, toTerm} from '../words';

test.each([
  ['/3/0/13', ['3/0/13', '3', '0', '13', '0/13']],
  ['ext:3303', ['ext:3303', 'ext', '3303']],
  ['4.06', ['4.06']],
  ['Read-Composite', ['read-composite', 'read', 'composite']],
  ['vnd.oma.lwm2m+tlv', ['vnd.oma.lwm2m+tlv', 'vnd', 'oma', 'lwm2m', 'tlv']],
  ['`pmin=10`', ['pmin', '10']],
  ['(Temperature).', ['temperature']],
  ['', []],
])('%j is found as %j', (text, terms) => {
  expect(toIndexTerms(text)).toEqual(terms);
});

test('a URN is found by each of its ends', () => {
  expect(toIndexTerms('urn:oma:lwm2m:ext:3303:1.1')).toEqual(
    expect.arrayContaining(['urn:oma:lwm2m:ext:3303:1.1', 'ext:3303:1.1', '3303:1.1', '3303', '1.1']),
  );
});

test.each([
  ['Sensors', 'sensor'],
  ['batteries', 'battery'],
  ['Access', 'access'],
  ['status', 'status'],
  ['TLS', 'tls'],
  ['Größe', 'große'],
  ['5700', '5700'],
])('the term of %s is %s', (word, term) => {
  expect(toTerm(word)).toBe(term);
});

test.each([
  ['What does a path like /3/0/13 mean?', ['path', 'like', '3/0/13', 'mean']],
  ['content-format', ['content', 'format']],
  ['is it the', ['is', 'it', 'the']],
  ['value value Values', ['value']],
])('%j asks for %j', (text, terms) => {
  expect(toQuestionTerms(text)).toEqual(terms);
});

test('whatever is asked for word by word is found in the same text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => {
      const found = new Set(toIndexTerms(text));
      return toQuestionTerms(text).every((term) => found.has(term));
    }),
  );
});
