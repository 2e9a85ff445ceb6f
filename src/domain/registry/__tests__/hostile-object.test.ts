import fc from 'fast-check';
import {parseObject} from '../read/object';
import {itemXml, objectXml} from './fixtures/xml';

const parse = (text: string) => parseObject(text, '10241.xml');

describe('any mutation of a file', () => {
  const text = objectXml({}, [itemXml(0), itemXml(1, {RangeEnumeration: '0: off\n1: on'})]);
  const pieces = [
    '<',
    '>',
    '</Item>',
    '<Item ID="0">',
    '&',
    ']]>',
    '<!DOCTYPE a>',
    '\0',
    '"',
    '5',
    '<ObjectID>',
    '..',
    '\n',
  ];

  it('gives a value or a located error', () => {
    const mutation = fc.record({
      at: fc.nat(text.length),
      cut: fc.nat(60),
      add: fc.oneof(fc.constantFrom(...pieces), fc.string()),
    });
    fc.assert(
      fc.property(fc.array(mutation, {minLength: 1, maxLength: 4}), (mutations) => {
        const mutated = mutations.reduce((old, {at, cut, add}) => old.slice(0, at) + add + old.slice(at + cut), text);
        const {value, problems} = parse(mutated);
        expect(value === undefined).toBe(problems.some(({level}) => level === 'error'));
        expect(problems.every(({line, message}) => line >= 1 && message !== '')).toBe(true);
      }),
      {numRuns: 500},
    );
  });
});

describe('a file made to be slow', () => {
  const many = (text: string) => text.repeat(200_000);
  it.each([
    ['spaces', {Description1: `a${many(' ')}b`}],
    ['digits', {Description1: many('1')}],
    ['letters before a value', {Description1: `${many('a')} 0: b 1: c`}],
    ['values', {Description1: many('1:a ').slice(0, 800_000)}],
    ['rising values', {Description1: Array.from({length: 50_000}, (_, index) => `${index}: a`).join(' ')}],
    ['open bold', {Description1: many('**a ')}],
  ])('of %s is read like any other', (_, fields) => {
    expect(
      parse(objectXml(fields, [itemXml(0, {RangeEnumeration: many('-'), Description: fields.Description1})])).value,
    ).toBeDefined();
  });
});
