import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {toClassName} from '../toClassName';

/** The modules that a page can have: the portal's own and those of the themes. */
function listModules(): string[] {
  const packages = readdirSync('node_modules/@docusaurus').filter((name) => /^(?:core$|theme-)/.test(name));
  return ['src', ...packages.map((name) => `node_modules/@docusaurus/${name}/lib`)].flatMap((folder) => {
    const files = readdirSync(path.resolve(folder), {recursive: true, encoding: 'utf8'});
    return files.filter((file) => file.endsWith('.module.css')).map((file) => path.resolve(folder, file));
  });
}

test('no two modules have a class of one name', () => {
  const names = listModules().flatMap((file) => {
    const css = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '');
    const locals = new Set([...css.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, local]) => local!));
    return [...locals].map((local) => toClassName(path.resolve(), file, local));
  });
  expect(names.length).toBeGreaterThan(300);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

test.each([
  ['/a/b', '/a/b/src/x.module.css'],
  ['/other', '/other/src/x.module.css'],
  ['C:\\a', 'C:\\a\\src\\x.module.css'],
])('the name is the same in %s', (siteDir, file) => {
  expect(toClassName(siteDir, file, 'card')).toBe(toClassName('/', '//src/x.module.css', 'card'));
});

test('a package is the same wherever it is installed', () => {
  const file = 'node_modules/@docusaurus/theme/lib/x.module.css';
  expect(toClassName('/a', `/a/${file}`, 'card')).toBe(toClassName('/a', `/elsewhere/${file}`, 'card'));
});

test('the classes of a module end alike, those of two modules do not', () => {
  const [card, text, other] = [
    ['x', 'card'],
    ['x', 'text'],
    ['y', 'card'],
  ].map(([file, local]) => toClassName('/a', `/a/${file}.module.css`, local!));
  expect(card).toMatch(/^card_[\w-]{3}$/);
  expect(text).toBe(card!.replace('card', 'text'));
  expect(other).not.toBe(card);
});
