import {gzipSync} from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type {Browser, Response} from '@playwright/test';
import type {PageRow} from '../../src/domain/performance';

export type Weight = Pick<
  PageRow,
  'htmlKiB' | 'styleKiB' | 'scriptKiB' | 'imageKiB' | 'fontKiB' | 'otherKiB' | 'requests' | 'elements' | 'axe'
>;

const kinds: Readonly<Record<string, keyof Weight>> = {
  document: 'htmlKiB',
  stylesheet: 'styleKiB',
  script: 'scriptKiB',
  image: 'imageKiB',
  font: 'fontKiB',
};

/**
 * Loads a page on a phone until it is at rest: its bytes by kind, compressed, without what it fetches in advance for
 * other pages; its requests and elements; what axe finds.
 *
 * @throws Error when there is no such page.
 */
export async function weigh(browser: Browser, address: string): Promise<Weight> {
  const context = await browser.newContext({viewport: {width: 412, height: 823}});
  try {
    const page = await context.newPage();
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    const answer = await page.goto(address);
    if (!answer?.ok()) {
      throw new Error(`${address} answers ${answer?.status()}.`);
    }
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated !== 'false');
    await page.waitForLoadState('networkidle');
    const counted = responses.filter((response) => response.request().resourceType() !== 'other');
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    const {violations} = await new AxeBuilder({page}).analyze();
    return {...(await sumByKind(counted)), requests: counted.length, elements, axe: violations.length};
  } finally {
    await context.close();
  }
}

async function sumByKind(responses: readonly Response[]) {
  const sums = {htmlKiB: 0, styleKiB: 0, scriptKiB: 0, imageKiB: 0, fontKiB: 0, otherKiB: 0};
  for (const response of responses) {
    const kind = (kinds[response.request().resourceType()] ?? 'otherKiB') as keyof typeof sums;
    sums[kind] += gzipSync(await response.body()).length / 1024;
  }
  return Object.fromEntries(
    Object.entries(sums).map(([kind, value]) => [kind, Math.round(10 * value) / 10]),
  ) as typeof sums;
}
