import {parseDiagramText} from '../diagrams';

test.each([
  ['neither', 'flowchart LR\n  a --> b', {}],
  [
    'title and description',
    'flowchart LR\n  accTitle: Parts\n  accDescr: A leads to B.',
    {title: 'Parts', description: 'A leads to B.'},
  ],
  ['no blank after the colon', 'accTitle:Parts\naccDescr:A', {title: 'Parts', description: 'A'}],
  ['blanks around', '  accTitle :  Parts  \n\taccDescr : A \r\n', {title: 'Parts', description: 'A'}],
  ['a block of lines', 'accDescr {\n  A leads\n  to B.\n}\na --> b', {description: 'A leads to B.'}],
  ['an empty block', 'accDescr {\n  \n}', {}],
  ['an empty title does not take the next line', 'accTitle:\naccDescr: A', {description: 'A'}],
  ['an empty description does not take the next line', 'accTitle: Parts\naccDescr:\n  a --> b', {title: 'Parts'}],
  ['in a comment', '%% accTitle: Parts\n%% accDescr: A', {}],
  ['in a label', 'a["accTitle: no"] --> b', {}],
])('%s', (_, source, text) => {
  expect(parseDiagramText(source)).toEqual(text);
});
