import {iconSets, loadIcon} from '../icons';

test('gives the drawing of an icon, in the colour of the text', () => {
  const icon = loadIcon('tabler:network');
  expect(icon).toEqual({name: 'tabler:network', width: 24, height: 24, body: expect.any(String)});
  expect(icon.body).toMatch(/^<(path|g)\b.*>$/s);
  expect(icon.body).toContain('currentColor');
});

test('the older spelling gives the same drawing', () => {
  expect(loadIcon('i-devicon-plain:fastapi')).toEqual(loadIcon('devicon-plain:fastapi'));
});

test.each(iconSets.map((set) => [set]))(
  'the set %s is installed, and its drawings bring no colour of their own',
  (set) => {
    const names: Record<(typeof iconSets)[number], string> = {
      'devicon-plain': 'fastapi',
      mdi: 'home',
      mingcute: 'scale-line',
      tabler: 'network',
    };
    const {body} = loadIcon(`${set}:${names[set]}`);
    expect(body).not.toMatch(/(?:fill|stroke)="(?!none|currentColor)/);
  },
);

test.each([
  ['network', '"network" is not an icon name. Write "set:name", for example "tabler:network".'],
  [
    'lucide:network',
    '"lucide:network": there is no icon set "lucide" here. Sets: devicon-plain, mdi, mingcute, tabler.',
  ],
  ['tabler:qqqqqqqq', '"tabler:qqqqqqqq": the set "tabler" has no icon "qqqqqqqq".'],
])('%s is refused with what there is', (name, message) => {
  expect(() => loadIcon(name)).toThrow(new Error(message));
});

test('a misspelt name is refused with the nearest names', () => {
  expect(() => loadIcon('tabler:netwrk')).toThrow(
    /^"tabler:netwrk": the set "tabler" has no icon "netwrk"\. Nearest: tabler:network\b.*\.$/,
  );
});
