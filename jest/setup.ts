import {TextDecoder, TextEncoder} from 'node:util';
import '@testing-library/jest-dom';
import {configure} from '@testing-library/react';
import 'jest-axe/extend-expect';

// How long a page takes to answer on a busy machine decides nothing.
configure({asyncUtilTimeout: 30_000});

/** jsdom lays nothing out, so nothing ever changes its size. */
class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = StillObserver;

/* Every browser has these, and jsdom does not. */
Object.assign(globalThis, {TextDecoder, TextEncoder});
