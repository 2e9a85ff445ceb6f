import {describe, expect, it, test} from '@jest/globals';
import {mapLinks, toId} from '../links';
import {paragraph, root} from '../nodes';
import {toPlain} from '../plainMarkdown';
import {writeMarkdown} from '../writeMarkdown';

const write = (mdx: string) => writeMarkdown(toPlain(mdx), {}).replace(/^---\n\{\}\n---\n\n/, '');

describe('the text of a page, without components', () => {
  test.each([
    ['what is between tags stays', '<Alert>\n\nMind *this*.\n\n</Alert>', 'Mind *this*.\n'],
    ['a component in a line becomes its path', 'Read <ResourcePath path="/3/0" named />.', 'Read `/3/0`.\n'],
    ['a component without words goes', 'One.\n\n<FeatureMatrix />\n\nTwo.', 'One.\n\nTwo.\n'],
    ['imports, expressions and comments go', "import A from 'a';\n\n{/* truncate */}\n\n{1 + 1}Text", 'Text\n'],
    ['a diagram stays as it is', '```mermaid\nflowchart LR\n```', '```mermaid\nflowchart LR\n```\n'],
  ])('%s', (_, mdx, markdown) => expect(write(mdx)).toBe(markdown));
});

it('escapes what MDX would take for code', () => {
  const body = root([paragraph('a {{b}} <c> and {d}')]);
  expect(writeMarkdown(body, {title: 'x: y'})).toBe('---\ntitle: "x: y"\n---\n\na \\{\\{b\\}\\} \\<c> and \\{d\\}\n');
});

describe('where a link of the portal leads to', () => {
  test.each([
    ['./update.mdx', 'guide/registration/register', 'guide/registration/update'],
    ['../start.mdx#one', 'guide/registration/register', 'guide/start'],
    ['/lwm2m/1.2/start/', 'updates/a', 'guide/start'],
    ['/registry/objects/5/#resource-1', 'guide/start', 'registry/objects/5'],
    ['/registry/', '', 'registry'],
    ['#parameters', 'guide/start', 'guide/start'],
  ])('%s on %s', (url, from, id) => expect(toId(url, from, '/lwm2m/1.2/')).toBe(id));
});

it('keeps the words of a link that leads nowhere', () => {
  const body = mapLinks(toPlain('See [a *b*](/gone/) and [c](/there/).'), (url) =>
    url === '/there/' ? '/c' : undefined,
  );
  expect(writeMarkdown(body, {})).toContain('See a *b* and [c](/c).');
});
