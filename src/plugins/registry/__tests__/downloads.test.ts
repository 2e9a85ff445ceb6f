import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {loadRegistry} from '../content';
import {writeDownloads} from '../downloads';

test('each version can be had as the very XML that is registered, and as JSON', async () => {
  const outDir = mkdtempSync(path.join(tmpdir(), 'downloads-'));
  try {
    await writeDownloads(loadRegistry('registry').registry.objects, 'registry', outDir);
    const read = (file: string) => readFileSync(path.join(outDir, 'api/registry', file), 'utf8');
    expect(read('xml/5-1_0.xml')).toBe(readFileSync('registry/version_history/5-1_0.xml', 'utf8'));
    expect(JSON.parse(read('objects/3303/1.1.json'))).toMatchObject({
      objectId: 3303,
      version: '1.1',
      name: 'Temperature',
    });
  } finally {
    rmSync(outDir, {recursive: true});
  }
});
