import {cutExcerpt, parseExcerptReference} from '..';

const source = [
  "import {a} from './a';",
  '',
  '// #region outer',
  'class Outer {',
  '  // #region inner',
  '  run(): void {',
  '    a();',
  '  }',
  '  // #endregion inner',
  '}',
  '// #endregion outer',
  '',
].join('\n');

test.each([
  ['a region, with its indentation taken away', 'inner', 'run(): void {\n  a();\n}'],
  ['a region around another, without the markers', 'outer', 'class Outer {\n  run(): void {\n    a();\n  }\n}'],
  [
    'a whole file, without the markers',
    undefined,
    "import {a} from './a';\n\nclass Outer {\n  run(): void {\n    a();\n  }\n}",
  ],
])('cuts %s', (_, region, code) => {
  expect(cutExcerpt(source, region)).toEqual({code});
  expect(cutExcerpt(source.replaceAll('\n', '\r\n'), region)).toEqual({code});
});

test.each([
  [
    'a region that is not there',
    source,
    'innner',
    'has no region "innner". Did you mean "inner"? Regions: outer, inner.',
  ],
  ['a file without regions', 'a();', 'x', 'has no region "x". It has no regions; name the file alone.'],
  ['a region without an end', '// #region x\na();', 'x', 'has no single "// #endregion x" below line 1.'],
  [
    'an end before the beginning',
    '// #endregion x\n// #region x',
    'x',
    'has no single "// #endregion x" below line 2.',
  ],
  [
    'a region that is there twice',
    '// #region x\n// #endregion x\n// #region x\n// #endregion x',
    'x',
    'has the region "x" twice, on the lines 1 and 3.',
  ],
])('refuses %s', (_, text, region, message) => {
  expect(cutExcerpt(text, region)).toEqual({message});
});

test.each([
  ['file=examples/a.ts#b', {file: 'examples/a.ts', region: 'b', rest: ''}],
  ['title="A" file=examples/a.ts {1}', {file: 'examples/a.ts', rest: 'title="A"  {1}'}],
  ['title="profile=x"', undefined],
  ['', undefined],
])('reads the reference in %s', (meta, reference) => {
  expect(parseExcerptReference(meta)).toEqual(reference);
});
