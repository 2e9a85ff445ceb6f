import {existsSync} from 'node:fs';
import path from 'node:path';
import {buildAllRoutes} from '../routes';
import {tools} from '../tools';

test('the entrance and every tool have a page below the base path', () => {
  const paths = buildAllRoutes('/base/').map((route) => route.path);
  expect(paths).toEqual(['/base/tools/', ...tools.map(({id}) => `/base/tools/${id}/`)]);
  expect(new Set(paths).size).toBe(paths.length);
});

test.each(buildAllRoutes('/').map(({component}) => component))('%s is there', (component) => {
  const folder = path.join(import.meta.dirname, '..', 'theme', component.replace('@theme/', ''));
  expect(existsSync(path.join(folder, 'index.tsx'))).toBe(true);
});
