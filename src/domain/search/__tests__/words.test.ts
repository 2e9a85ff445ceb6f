import fc from 'fast-check';
import {toIndexTerms, toQuestionTerms, toTerm} from '../words';

test.each([
  ['/3/0/13', ['3/0/13', '3', '0', '13', '0/13']],
  ['ext:3303', ['ext:3303', 'ext', '3303']],
  ['4.06', ['4.06']],
  ['Read-Composite', ['read-composite', 'read', 'composit']],
  ['vnd.oma.lwm2m+tlv', ['vnd.oma.lwm2m+tlv', 'vnd', 'oma', 'lwm2m', 'tlv']],
  ['`pmin=10`', ['pmin', '10']],
  ['(Radio).', ['radio']],
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
  ['string', 'string'],
  ['need', 'need'],
  ['Größe', 'große'],
  ['5700', '5700'],
])('the term of %s is %s', (word, term) => {
  expect(toTerm(word)).toBe(term);
});

test.each([
  'execute executes executed executing',
  'stop stops stopped stopping',
  'control controls controlled controlling',
  'notify notifies notified notifying',
  'call calls called calling',
  'add adds added adding',
])('the forms of a word have one stem: %s', (forms) => {
  expect(new Set(forms.split(' ').map(toTerm)).size).toBe(1);
});

test.each([
  ['What does the path /3/0/13 mean?', ['path', '3/0/13', 'mean']],
  ['content-format', ['content', 'format']],
  ['is it the', ['is', 'it', 'the']],
  ['value value Values', ['valu']],
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
