/**
 * Fits the portal in this archive to the path that it will be served at. Needs Node 20 or newer, and nothing else.
 *
 *     node place.mjs /docs/lwm2m/
 *
 * Run it and serve the folder lwm2m-portal-offline at that path. Served at /lwm2m-portal-offline/ it needs no fitting.
 * To fit a copy once more, name the path that it is fitted to as well:
 *
 *     node place.mjs /another/path/ /docs/lwm2m/
 */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const built = '/lwm2m-portal-offline/';
const texts = /\.(?:atom|css|html|ics|js|json|md|txt|webmanifest|xml|xsl)$/;
const script = /<script(?:\s[^>]*)?>([^]*?)<\/script>/g;

const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** With a slash on both ends. */
const toBase = (asked) => `/${asked}/`.replaceAll(/\/{2,}/g, '/');

/** A file for another path; a page also names the hashes of its scripts, which have the path in them. */
function fit(text, present, wanted) {
  const fitted = text.replaceAll(present, wanted);
  return [...text.matchAll(script)].reduce(
    (page, [, code]) => page.replaceAll(hash(code), hash(code.replaceAll(present, wanted))),
    fitted,
  );
}

const [asked = '', from = built] = process.argv.slice(2);
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), built);
const wanted = toBase(asked);
const present = toBase(from);

if (!/^[\w\-.~/]+$/.test(asked)) {
  console.error(`"${asked}" is no path. Name where the portal will be, for example: node place.mjs /docs/lwm2m/`);
  process.exitCode = 2;
} else if (present === '/') {
  console.error('A copy that is fitted to / cannot be fitted again. Take a fresh one from the archive.');
  process.exitCode = 2;
} else if (!readFileSync(path.join(folder, 'index.html'), 'utf8').includes(present)) {
  console.error(`This copy is not fitted to ${present}. Name its path second, or take a fresh one from the archive.`);
  process.exitCode = 2;
} else {
  const files = readdirSync(folder, {recursive: true}).filter((file) => texts.test(file));
  for (const file of files) {
    const place = path.join(folder, file);
    const text = readFileSync(place, 'utf8');
    writeFileSync(place, fit(text, present, wanted));
  }
  console.log(`Serve the folder ${path.basename(folder)} at ${wanted}.`);
}
