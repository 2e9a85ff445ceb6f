import type {Browser} from '@playwright/test';

const slow = {offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000};

/**
 * From a click on the first link in the text to the next page in its place, in milliseconds. The page was at rest
 * before, so it has fetched ahead what its links lead to.
 */
export async function measureClick(browser: Browser, address: string, isSlow: boolean): Promise<number> {
  const page = await browser.newPage({viewport: {width: 412, height: 823}});
  try {
    await page.goto(address);
    await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    await page.waitForLoadState('networkidle');
    if (isSlow) {
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', slow);
      await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
    }
    const link = page.locator('main a[href^="/"]:not([href*="#"]):visible').first();
    await link.hover();
    await page.waitForTimeout(200);
    return await link.evaluate(
      (element: HTMLAnchorElement) =>
        new Promise<number>((resolve) => {
          const before = document.querySelector('h1')?.textContent;
          const start = performance.now();
          const look = () =>
            document.querySelector('h1')?.textContent === before
              ? requestAnimationFrame(look)
              : resolve(performance.now() - start);
          element.click();
          look();
        }),
    );
  } finally {
    await page.close();
  }
}
