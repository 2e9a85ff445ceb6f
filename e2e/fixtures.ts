import {test as base, expect, type Locator, type Page, type Response} from '@playwright/test';

/** The portal in a browser, held to what every page promises. */
export interface Portal {
  /** Opens an address relative to the base URL and waits until its scripts have run. */
  open: (address: string) => Promise<Response>;
  /** The main heading of the page. */
  heading: Locator;
  /** The bar on top of every page. */
  bar: Locator;
  /** The pages of the same area, beside the text. */
  sidebar: Locator;
}

/** Collects what no page may do: log an error, throw one, or ask another host for something. */
function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error thrown: ${error.message}`));
  page.on('console', (message) => {
    // A page that does not exist is shown all the same; the browser itself logs its status.
    const ownStatus = message.location().url === page.url() && message.text().includes('status of 404');
    if (message.type() === 'error' && !ownStatus) {
      faults.push(`console error: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) {
      faults.push(`request to another host: ${url.href}`);
    }
  });
  return faults;
}

export const test = base.extend<{portal: Portal}>({
  portal: async ({page, baseURL, javaScriptEnabled}, provide) => {
    const faults = watch(page, new URL(baseURL!).origin);
    await provide({
      open: async (address) => {
        const response = await page.goto(address);
        if (javaScriptEnabled !== false) {
          await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
          await page.waitForLoadState('networkidle');
        }
        return response!;
      },
      heading: page.getByRole('heading', {level: 1}),
      bar: page.getByRole('navigation', {name: 'Main'}),
      sidebar: page.getByRole('navigation', {name: 'Docs sidebar'}),
    });
    expect(faults).toEqual([]);
  },
});

export {expect};
