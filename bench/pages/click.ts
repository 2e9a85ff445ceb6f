import type {Browser, Page} from '@playwright/test';

const slow = {offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000};
const phone = {width: 412, height: 823};

/**
 * From a click on the first link in the text to the next page's heading, in milliseconds. The page was at rest before,
 * so it has fetched ahead what its links lead to. Counts alike whether a script changes the page or the browser loads
 * the next one.
 *
 * @throws Error when there is no link, or nothing comes of the click.
 */
export async function measureClick(browser: Browser, address: string, isSlow: boolean): Promise<number> {
  const page = await browser.newPage({viewport: phone});
  try {
    await page.addInitScript(watchClick);
    await page.goto(address);
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated !== 'false');
    await page.waitForLoadState('networkidle');
    if (isSlow) {
      await slowDown(page);
    }
    const link = page.locator(await markLink(page));
    await link.hover();
    await page.waitForTimeout(200);
    await link.evaluate((element: HTMLAnchorElement) => element.click());
    const taken = await page.waitForFunction(() => (window as {clickTook?: number}).clickTook, undefined, {
      timeout: 10_000,
    });
    return (await taken.jsonValue())!;
  } finally {
    await page.close();
  }
}

/** Runs in every page before its scripts; the start of a click is kept where the next page finds it. */
function watchClick(): void {
  const key = 'click-to-measure';
  const now = () => performance.timeOrigin + performance.now();
  const look = () => {
    const {start, before} = JSON.parse(sessionStorage.getItem(key)!) as {start: number; before: string};
    const heading = document.querySelector('h1')?.textContent;
    if (heading === undefined || heading === before) {
      requestAnimationFrame(look);
    } else {
      (window as {clickTook?: number}).clickTook = now() - start;
    }
  };
  if (sessionStorage.getItem(key)) {
    look();
  }
  window.addEventListener(
    'click',
    () => {
      const before = document.querySelector('h1')?.textContent;
      sessionStorage.setItem(key, JSON.stringify({start: now(), before}));
      look();
    },
    {capture: true, once: true},
  );
}

/** Marks the first visible link in the text, else the one to the next page; gives its selector. */
async function markLink(page: Page): Promise<string> {
  const isMarked = await page.evaluate(() => {
    const leadsOn = (link: HTMLAnchorElement) =>
      link.origin === window.location.origin &&
      link.pathname !== window.location.pathname &&
      /\/[^/.]*(\.html)?$/.test(link.pathname) &&
      link.checkVisibility();
    const find = (selector: string) => [...document.querySelectorAll<HTMLAnchorElement>(selector)].filter(leadsOn);
    const links = find('main a[href]');
    const chosen = links.find((link) => !link.closest('nav')) ?? links.at(-1) ?? find('body a[href]').at(-1);
    chosen?.setAttribute('data-click-to-measure', '');
    return chosen !== undefined;
  });
  if (!isMarked) {
    throw new Error(`${page.url()} has no visible link to another page.`);
  }
  return '[data-click-to-measure]';
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
}
