import {onIntent} from './onIntent';
import type {PageSource} from './pageSource';

/** Pages whose data are loaded when the reader goes to them, or points at a link to them. */
export function createSource(toAddress: (pathname: string) => string | undefined): PageSource {
  const loads = new Map<string, Promise<void>>();
  const pages = new Map<string, unknown>();

  async function load(address: string): Promise<void> {
    const response = await fetch(address);
    if (response.ok) {
      pages.set(address, await response.json());
    } else if (response.status !== 404) {
      throw new Error(`${address} answers ${response.status}.`);
    }
  }

  /** Loads the data once; what failed is tried again the next time. */
  function preload(pathname: string): Promise<void> | undefined {
    const address = toAddress(pathname);
    if (!address) {
      return undefined;
    }
    const loading = loads.get(address) ?? load(address);
    loads.set(address, loading);
    loading.catch(() => loads.delete(address));
    return loading;
  }

  onIntent((pathname) => void preload(pathname)?.catch(() => undefined));
  return {
    // The router shows a page only after this, and by then the address is that of the page.
    async preload() {
      const {pathname} = window.location;
      await preload(pathname);
      return pages.has(toAddress(pathname) ?? '');
    },
    read: (pathname) => pages.get(toAddress(pathname) ?? ''),
  };
}
