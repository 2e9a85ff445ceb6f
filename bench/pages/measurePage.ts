import type {Browser} from '@playwright/test';
import type {PageRow} from '../../src/domain/performance';
import {median} from '../statistics';
import {measureClick} from './click';
import type {openLighthouse} from './lighthouse';
import {weigh} from './weigh';

export interface Tools {
  browser: Browser;
  /** Undefined where it is left out. */
  lighthouse?: Awaited<ReturnType<typeof openLighthouse>>;
  /** How often Lighthouse runs, and how often a click is made. */
  runs: number;
  clicks: number;
}

/**
 * All numbers of a page. What cannot be measured is told to `fail` and left out.
 *
 * @throws Error when the page does not load.
 */
export async function measurePage(
  address: string,
  {browser, lighthouse, runs, clicks}: Tools,
  fail: (what: string, error: unknown) => void,
): Promise<Omit<PageRow, 'site' | 'page'>> {
  const tryTo = async <T>(what: string, measure: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await measure();
    } catch (error) {
      fail(what, error);
      return undefined;
    }
  };
  const click = (isSlow: boolean) => repeat(clicks, () => measureClick(browser, address, isSlow));
  const weight = await weigh(browser, address);
  const scores = lighthouse && (await tryTo('Lighthouse', () => lighthouse.measure(address, runs)));
  const clickMs = await tryTo('click', () => click(false));
  const slowClickMs = await tryTo('click on a slow phone', () => click(true));
  return {
    ...weight,
    ...scores,
    ...(clickMs !== undefined && {clickMs}),
    ...(slowClickMs !== undefined && {slowClickMs}),
  };
}

async function repeat(times: number, measure: () => Promise<number>): Promise<number | undefined> {
  const values: number[] = [];
  while (values.length < times) {
    values.push(await measure());
  }
  return times === 0 ? undefined : Math.round(10 * median(values)) / 10;
}
