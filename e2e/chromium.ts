import {existsSync} from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of the browser: `CHROMIUM_PATH`, or the first one found where packages put it. */
export function findChromium(): string {
  const found = process.env.CHROMIUM_PATH ?? places.find((place) => existsSync(place));
  if (!found) {
    throw new Error(`No Chromium found at ${places.join(', ')}. Install the package "chromium" or set CHROMIUM_PATH.`);
  }
  return found;
}

/** Flags that keep the browser to the pages under test: no sandbox as root, no calls of its own. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
