import {defineConfig} from '@playwright/test';
import {readSiteAddress} from '../config/site';
import {chromiumArguments, findChromium} from './chromium';

const port = Number(process.env.E2E_PORT ?? 4173);
const {baseUrl} = readSiteAddress(process.env);
const build = process.env.BUILD_DIR ?? 'build';

/** Runs on the built site in `BUILD_DIR`, served below the `BASE_URL` it was built for. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  // A page that never answers fails; how long it takes on a busy machine decides nothing.
  timeout: 120_000,
  expect: {timeout: 20_000},
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  reporter: process.env.CI ? [['list'], ['json', {outputFile: '../test-report.json'}]] : 'list',
  use: {
    baseURL: `http://localhost:${port}${baseUrl}`,
    launchOptions: {executablePath: findChromium(), args: chromiumArguments},
    trace: 'on-first-retry',
  },
  webServer: {
    command: `npx docusaurus serve --no-open --port ${port} --dir ${build}`,
    cwd: '..',
    url: `http://localhost:${port}${baseUrl}`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
