import path from 'node:path';
import {findPicture} from '../pictures';

const fixtures = 'src/plugins/author-components/__tests__/fixtures';
const page = path.resolve(fixtures, 'docs/guide/page.mdx');
const find = (source: string) => findPicture(source, page, [`${fixtures}/none`, `${fixtures}/static`]);

test('a path from the root is looked for in every static folder', () => {
  expect(find('/img/wide.svg')).toEqual({
    source: '/img/wide.svg',
    file: `${fixtures}/static/img/wide.svg`,
    bundled: false,
    width: 40,
    height: 30,
  });
});

test.each(['./beside.svg', 'beside.svg', '../guide/beside.svg'])('%s is looked for beside the page', (source) => {
  const file = path.resolve(fixtures, 'docs/guide/beside.svg');
  expect(find(source)).toEqual({source, file, bundled: true, width: 16, height: 16});
});

test.each([
  [
    '/img/none.svg',
    `picture "/img/none.svg" does not exist. Looked for ${fixtures}/none/img/none.svg, ${fixtures}/static/img/none.svg.`,
  ],
  ['./none.svg', `picture "./none.svg" does not exist. Looked for ${fixtures}/docs/guide/none.svg.`],
])('%s: a missing picture is refused with the places', (source, message) => {
  expect(() => find(source)).toThrow(new Error(message));
});

test.each(['https://example.org/a.png', 'HTTP://example.org/a.png', '//example.org/a.png'])(
  '%s: a picture of another host is refused',
  (source) => {
    expect(() => find(source)).toThrow(`picture "${source}" is on another host. Put the file below static/img`);
  },
);

test('a file that is no picture is refused', () => {
  expect(() => find('./text.png')).toThrow(/^picture "\.\/text\.png" cannot be read: /);
});
