import {act, render, screen} from '@testing-library/react';
import ScrollTable from '../ScrollTable';

/** Lays the table out as if its place were `room` px wide and the table itself 500 px. */
function layOut(room: number): void {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', {configurable: true, get: () => room});
  Object.defineProperty(HTMLElement.prototype, 'scrollWidth', {configurable: true, get: () => Math.max(room, 500)});
  act(() => resized?.());
}

let resized: (() => void) | undefined;
const group = () => screen.queryByRole('group', {name: 'Table, scrolls sideways'});

beforeEach(() => {
  globalThis.ResizeObserver = class {
    constructor(callback: () => void) {
      resized = callback;
    }
    observe() {}
    unobserve() {}
    disconnect() {
      resized = undefined;
    }
  } as unknown as typeof ResizeObserver;
  render(
    <ScrollTable className="wide">
      <tbody>
        <tr>
          <td>Read</td>
        </tr>
      </tbody>
    </ScrollTable>,
  );
});

test('the table keeps its content and its class', () => {
  expect(screen.getByRole('table')).toHaveClass('wide');
  expect(screen.getByRole('cell')).toHaveTextContent('Read');
});

test('before it is measured it can be reached, so nobody is locked out', () => {
  expect(group()).toHaveAttribute('tabindex', '0');
});

test('a table that fits is no stop for the keyboard', () => {
  layOut(600);
  expect(group()).not.toBeInTheDocument();
  expect(screen.getByRole('table').parentElement).not.toHaveAttribute('tabindex');
});

test('a table that does not fit, or no longer, is one', () => {
  layOut(300);
  expect(group()).toHaveAttribute('tabindex', '0');
  layOut(600);
  layOut(300);
  expect(group()).toHaveAttribute('tabindex', '0');
});
