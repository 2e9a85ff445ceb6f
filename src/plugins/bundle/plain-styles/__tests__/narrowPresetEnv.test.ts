import {createRequire} from 'node:module';
import postcss, {type AcceptedPlugin} from 'postcss';
import {narrowPresetEnv} from '../narrowPresetEnv';

const require = createRequire(createRequire(import.meta.url).resolve('@docusaurus/bundler/package.json'));
const file = require.resolve('postcss-preset-env');

/** A style sheet as the build makes it of this one. */
async function fit(css: string): Promise<string> {
  const [[name, options]] = narrowPresetEnv({plugins: [[file, {}]]}).plugins as [[string, object]];
  const presetEnv = require(name) as (options: object) => AcceptedPlugin;
  return (await postcss([presetEnv(options)]).process(css, {from: undefined})).css;
}

test.each([
  ['a sign without words for it', `a { content: '+' / ''; }`, /content: '\+' ?;/],
  ['a float by the direction of text', 'a { float: inline-end; }', /float: right/],
  [
    'a line of another kind below words',
    'a { text-decoration: underline dotted; }',
    /-webkit-text-decoration: underline/,
  ],
  ['what needs a prefix', 'a { mask: var(--icon); }', /-webkit-mask: var/],
])('older browsers get %s', async (_name, css, expected) => {
  expect(await fit(css)).toMatch(expected);
});

test('what all browsers of the portal know is not written twice', async () => {
  const css = 'a:any-link { break-inside: avoid; inset-inline: 0; }';
  expect(await fit(css)).toBe(css);
});

test('no file of options is looked for', () => {
  expect(narrowPresetEnv({ident: 'postcss', plugins: []})).toEqual({ident: 'postcss', config: false, plugins: []});
});

test('other plugins stay as they are', () => {
  const plugins = [{postcssPlugin: 'layers'}, ['/site/node_modules/other/index.js', {}]];
  expect(narrowPresetEnv({plugins}).plugins).toEqual(plugins);
});
