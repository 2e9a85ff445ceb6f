import {readFileSync} from 'node:fs';
import path from 'node:path';
import {accents, toCss} from '../colours';

test('the accents of cards are those of the portal on a dark ground', () => {
  const css = readFileSync(path.join(process.cwd(), 'src/css/custom.css'), 'utf8');
  const dark = css.slice(css.indexOf("[data-theme='dark']"));
  const found = [...dark.matchAll(/--accent-(\w+): (#\w+);/g)].map(([, area, colour]) => [area, colour]);
  const {portal, ...areas} = accents;
  expect(toCss(portal)).toBe('#ffd98a');
  expect(Object.entries(areas).map(([area, colour]) => [area, toCss(colour)])).toEqual(found);
});
