import {componentRules} from '../../../domain/authoring/rules';
import {readPropDocs} from '../propDocs';

const root = 'src/components';

test('a row has the allowed values, the default and the comment of the type', () => {
  expect(readPropDocs('Separator', root)).toEqual([
    {
      name: 'size',
      type: 'one of XS, S, M, L, XL',
      required: false,
      fallback: 'M',
      text: 'Room in all: XS 16, S 24, M 32, L 48, XL 96 px.',
    },
  ]);
});

test('a component that shares a folder is found', () => {
  expect(readPropDocs('Column', root).map(({name}) => name)).toEqual([
    'title',
    'subtitle',
    'footer',
    'size',
    'children',
  ]);
});

test('a component that does not exist is an error', () => {
  expect(() => readPropDocs('NoSuch', root)).toThrow('NoSuch');
});

test.each(Object.keys(componentRules))(
  'every prop that pages may give %s is in its types, and says what it does',
  (name) => {
    const documented = readPropDocs(name, root).map((row) => row.name);
    expect(documented).toEqual(expect.arrayContaining(Object.keys(componentRules[name]!)));
  },
);
