import {toClientConfig} from '../toClientConfig';

test('pages know the title and the theme, not what the build is made with', () => {
  const source = toClientConfig({
    title: 'Portal',
    themeConfig: {navbar: {items: []}},
    plugins: [['./plugin.ts', {registryDir: '/home/someone/registry'}]],
    presets: ['classic'],
    ssrTemplate: '<html>',
  });
  expect(source).toBe('export default {"title":"Portal","themeConfig":{"navbar":{"items":[]}}};\n');
});
