import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {createSource} from '../serverSource';

test('a page is drawn with the data of its file; an address of another family has none', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'pages-'));
  writeFileSync(path.join(dir, 'o3.json'), '{"name": "Device"}');
  const source = createSource((pathname) => (pathname === '/objects/3/' ? path.join(dir, 'o3.json') : undefined));
  expect(source.read('/objects/3/')).toEqual({name: 'Device'});
  expect(source.read('/about/')).toBeUndefined();
});
