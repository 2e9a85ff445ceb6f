import {checkDiagram} from '../diagrams';

const start = {line: 7, column: 3};
const title = {...start, message: 'This Mermaid diagram needs a line "accTitle: …", its name.'};
const description = {...start, message: 'This Mermaid diagram needs a line "accDescr: …", what it shows in words.'};

test.each([
  ['complete', 'accTitle: Parts\naccDescr: A leads to B.', []],
  ['no title', 'accDescr: A leads to B.', [title]],
  ['no description', 'accTitle: Parts', [description]],
  ['an empty description', 'accTitle: Parts\naccDescr:\na --> b', [description]],
  ['neither', 'flowchart LR\n  a --> b', [title, description]],
])('%s', (_, source, problems) => {
  expect(checkDiagram(source, start)).toEqual(problems);
});
