import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArguments} from '../arguments';
import {describeFailure} from '../describeFailure';
import {recover, toPlaces} from '../places';

let dir: string;
let output: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'build-'));
  output = path.join(dir, 'site');
  mkdirSync(output);
  writeFileSync(path.join(output, 'index.html'), 'last');
});
afterEach(() => rmSync(dir, {recursive: true}));

/** Runs the wrapper around a small program in place of the real build; `out` is the folder it is told. */
function build(program: string): {ended: Promise<{status: number | null; errors: string}>; kill: () => void} {
  const stub = path.join(dir, 'stub.cjs');
  writeFileSync(stub, `const fs = require('node:fs'); const out = process.argv.at(-1); ${program}`);
  const main = `import {run} from '${path.resolve('scripts/build/run.ts')}';
    process.exitCode = await run(['--out-dir', '${output}'], ['node', '${stub}']);`;
  writeFileSync(path.join(dir, 'main.ts'), main);
  const child = spawn('npx', ['--no-install', 'jiti', path.join(dir, 'main.ts')], {detached: true});
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<{status: number | null; errors: string}>((resolve) => {
    child.on('close', (status) => resolve({status, errors}));
  });
  return {ended, kill: () => process.kill(-child.pid!, 'SIGKILL')};
}

const page = (name: string): string => `fs.writeFileSync(out + '/${name}', 'new');`;
const pages = page('index.html') + page('404.html');
const read = (): string => readFileSync(path.join(output, 'index.html'), 'utf8');

test('a build that ends well takes the place of the last one, and leaves nothing beside it', async () => {
  const {status} = await build(pages).ended;
  expect([status, read()]).toEqual([0, 'new']);
  expect(readdirSync(dir).filter((name) => name.startsWith('site'))).toEqual(['site']);
});

const failures: Record<string, [program: string, told: string]> = {
  'an error': [`${pages} throw new Error('no');`, 'is still the last site that was built'],
  'a full disk': [`${pages} fs.writeFileSync('/dev/full', 'x');`, 'The disk is full.'],
  'a site without pages': ['', 'The build has made no index.html.'],
};

test.each(Object.entries(failures))('%s leaves the last site alone and is told', async (_, [program, told]) => {
  const {status, errors} = await build(program).ended;
  expect([status, read()]).toEqual([1, 'last']);
  expect(errors).toContain(told);
  expect(existsSync(toPlaces(output).fresh)).toBe(false);
});

test('a build that is killed leaves the last site alone, and the next one clears up', async () => {
  const {ended, kill} = build(`${page('index.html')} setInterval(() => {}, 1000);`);
  const {fresh} = toPlaces(output);
  while (!existsSync(path.join(fresh, 'index.html'))) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  kill();
  await ended;
  expect(read()).toBe('last');
  recover(toPlaces(output));
  expect(existsSync(fresh)).toBe(false);
});

test('killed between the two renames, the last site is brought back', () => {
  const places = toPlaces(output);
  mkdirSync(places.fresh);
  mkdirSync(places.former);
  rmSync(output, {recursive: true});
  writeFileSync(path.join(places.former, 'index.html'), 'last');
  recover(places);
  expect([read(), existsSync(places.fresh), existsSync(places.former)]).toEqual(['last', false, false]);
});

test('a folder that cannot be made is named', async () => {
  rmSync(output, {recursive: true});
  writeFileSync(path.join(dir, 'file'), '');
  output = path.join(dir, 'file', 'site');
  const {status, errors} = await build(pages).ended;
  expect(status).toBe(1);
  expect(errors).toContain('There is a file where a folder is needed.');
});

const errors: [printed: string, told: string][] = [
  ["EROFS: read-only file system, open '/x'", 'The disk can only be read.'],
  ["EACCES: permission denied, mkdir '/x'", 'A folder may not be written.'],
  ["EBUSY: resource busy or locked, rename '/x'", 'a disk of its own'],
  ['Rspack: No space left on device (os error 28)', 'The disk is full.'],
];

test.each(errors)('%s', (printed, told) => {
  expect(describeFailure('build', printed, false)).toContain(told);
});

test('what the build is told goes through', () => {
  expect(parseArguments([])).toEqual({outDir: 'build', others: []});
  expect(parseArguments(['--no-minify', '--out-dir', 'x'])).toEqual({outDir: 'x', others: ['--no-minify']});
  expect(parseArguments(['--out-dir=x', '--dev'])).toEqual({outDir: 'x', others: ['--dev']});
  expect(() => parseArguments(['--out-dir'])).toThrow('needs a folder');
});
