/**
 * Fits the portal in this archive to the path that it will be served at. Needs Node 20 or newer, and nothing else.
 *
 *     node place.mjs /docs/lwm2m/
 *
 * Run it once, on a fresh copy of the archive, and serve the folder lwm2m-portal-offline at that path. Served at
 * /lwm2m-portal-offline/ it needs no fitting.
 */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const built = '/lwm2m-portal-offline/';
const texts = /\.(?:css|html|js|json|md|txt|xml|xsl|ics|webmanifest)$/;
const script = /<script(?:\s[^>]*)?>([^]*?)<\/script>/g;

const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A file for another path; a page also names the hashes of its scripts, which have the path in them. */
function fit(text, wanted) {
  const fitted = text.replaceAll(built, wanted);
  return [...text.matchAll(script)].reduce(
    (page, [, code]) => page.replaceAll(hash(code), hash(code.replaceAll(built, wanted))),
    fitted,
  );
}

const [asked = ''] = process.argv.slice(2);
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), built);
const wanted = `/${asked}/`.replaceAll(/\/{2,}/g, '/');

if (!/^[\w\-.~/]+$/.test(asked)) {
  console.error(`"${asked}" is no path. Name where the portal will be, for example: node place.mjs /docs/lwm2m/`);
  process.exitCode = 2;
} else if (!readFileSync(path.join(folder, 'index.html'), 'utf8').includes(built)) {
  console.error('This copy was fitted before. Take a fresh one from the archive.');
  process.exitCode = 2;
} else {
  const files = readdirSync(folder, {recursive: true}).filter((file) => texts.test(file));
  for (const file of files) {
    const place = path.join(folder, file);
    const text = readFileSync(place, 'utf8');
    writeFileSync(place, fit(text, wanted));
  }
  console.log(`Serve the folder ${path.basename(folder)} at ${wanted}.`);
}
