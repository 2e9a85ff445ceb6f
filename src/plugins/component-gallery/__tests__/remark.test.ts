import {compile} from '@mdx-js/mdx';
import remarkComponentGallery from '../remark';

const build = async (page: string) =>
  String(await compile(page, {remarkPlugins: [[remarkComponentGallery, {components: 'src/components'}]], jsx: true}));

test('an example carries the very text of its children', async () => {
  const code = await build('<Example>\n\n<Alert type="danger">\n  Stop\n</Alert>\n\nText **after**\n\n</Example>\n');
  expect(code).toContain('source="<Alert type=&quot;danger&quot;>\n  Stop\n</Alert>\n\nText **after**"');
});

test('a props table carries the props of its component', async () => {
  expect(await build('<PropsTable of="Separator" />\n')).toMatch(/rows=\{\[\{\s*"name": "size"/);
});
