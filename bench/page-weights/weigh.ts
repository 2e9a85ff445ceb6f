import {gzipSync} from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type {Browser, Page, Response} from '@playwright/test';
import {stop} from '../report';

/** What a page weighs; bytes as gzip sends them. */
export interface Weight {
  /** HTML and the style sheet that the first picture waits for, in bytes. */
  first: number;
  /** Script in all, in bytes. */
  script: number;
  requests: number;
  elements: number;
  /** Elements that axe finds fault with. */
  faults: number;
}

/** Loads a page on a phone until it is at rest. Pages that are fetched in advance are not counted. */
export async function weigh(browser: Browser, address: string): Promise<Weight> {
  const context = await browser.newContext({viewport: {width: 412, height: 823}, bypassCSP: true});
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const answer = await page.goto(address, {waitUntil: 'load'});
  if (!answer?.ok()) {
    stop(`${address} answers ${answer?.status()}. Name a build of this portal.`);
  }
  const inHead = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('head > link[rel="stylesheet"]')].map(({href}) => href).slice(0, 1),
  );
  await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  await page.waitForLoadState('networkidle');
  const counted = responses.filter((response) => response.request().resourceType() !== 'other');
  const weight = {
    first: await sizeOf(counted.filter((response) => response.url() === address || inHead.includes(response.url()))),
    script: await sizeOf(counted.filter((response) => response.request().resourceType() === 'script')),
    requests: counted.length,
    elements: await page.evaluate(() => document.querySelectorAll('*').length),
    faults: await countFaults(page),
  };
  await context.close();
  return weight;
}

async function sizeOf(responses: readonly Response[]): Promise<number> {
  const bodies = await Promise.all(responses.map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}

async function countFaults(page: Page): Promise<number> {
  const {violations} = await new AxeBuilder({page}).setLegacyMode().analyze();
  return violations.reduce((sum, {nodes}) => sum + nodes.length, 0);
}
