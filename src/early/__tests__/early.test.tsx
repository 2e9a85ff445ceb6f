import {jest} from '@jest/globals';
import {fireEvent, screen} from '@testing-library/react';
import {early} from '../early';
import {wait, type Waiting} from '../wait';

const root = document.documentElement;
const scripts = () => [...document.head.querySelectorAll('script')].map(({src}) => new URL(src).pathname).slice(1);
let paint: () => void;
/** As when the early script has come: it finds at its element what the reader did until then. */
const arrive = () => {
  paint();
  early((document.head.querySelector('script') as unknown as {waiting: Waiting}).waiting);
};
const hydrate = async () => {
  root.dataset.hasHydrated = 'true';
  await Promise.resolve();
};

class Painting {
  constructor(onPaint: () => void) {
    paint = onPaint;
  }
  observe = jest.fn();
}

let listeners: jest.Spied<typeof window.addEventListener>;

beforeEach(() => {
  jest.useFakeTimers();
  listeners = jest.spyOn(window, 'addEventListener');
  window.PerformanceObserver = Painting as unknown as typeof PerformanceObserver;
  window.matchMedia = (() => ({matches: true})) as unknown as typeof window.matchMedia;
  localStorage.clear();
  Object.assign(root.dataset, {hasHydrated: 'false', theme: 'dark', themeChoice: 'system'});
  document.head.innerHTML = '';
  document.body.innerHTML = `
    <button class="navbar__toggle" aria-expanded="false">Menu</button>
    <button data-colour-mode>Colours</button>
    <a href="#search" aria-keyshortcuts="/">Search</a>
    <button>Copy</button>
    <a href="#elsewhere">Elsewhere</a>
    <input aria-label="Filter" type="search" />`;
  wait('/early.js', {scripts: ['/a.js', '/b.js'], styles: ['/a.css'], themeKey: 'theme', slashKey: 'slash'});
});
afterEach(async () => {
  fireEvent.pointerDown(document.body);
  await hydrate();
  jest.clearAllTimers();
  listeners.mock.calls.forEach(([name, listener]) => window.removeEventListener(name, listener));
  listeners.mockRestore();
});

describe('what the reader did before the early script came', () => {
  test('is answered in its order when it comes', async () => {
    fireEvent.click(screen.getByText('Colours'));
    fireEvent.click(screen.getByText('Colours'));
    fireEvent.click(screen.getByText('Menu'));
    ['/', '3', '3'].forEach((key) => fireEvent.keyDown(document.body, {key}));
    fireEvent.input(screen.getByLabelText('Filter'), {target: {value: 'temp'}});
    expect(root.dataset.themeChoice).toBe('system');
    arrive();
    expect([root.dataset.themeChoice, root.dataset.typed]).toEqual(['dark', '33']);
    expect(root).toHaveAttribute('data-early-menu');
    const [opened, heard] = [jest.fn((event: Event) => event.preventDefault()), jest.fn()];
    screen.getByText('Search').addEventListener('click', opened);
    screen.getByLabelText('Filter').addEventListener('input', heard);
    await hydrate();
    expect(opened).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByText('Menu'));
    delete root.dataset.typed;
  });

  test('starts the scripts', () => {
    fireEvent.click(screen.getByText('Copy'));
    arrive();
    expect(scripts()).toEqual(['/a.js', '/b.js']);
  });

  test('is not done by the browser where the portal does it, and is done by it elsewhere', () => {
    const isLeft = (event: Event, name: string) => fireEvent(screen.getByText(name), event);
    const click = (options = {}) => new MouseEvent('click', {bubbles: true, cancelable: true, ...options});
    const key = (options: KeyboardEventInit) =>
      new KeyboardEvent('keydown', {bubbles: true, cancelable: true, ...options});
    expect(isLeft(click(), 'Search')).toBe(false);
    expect(isLeft(click({ctrlKey: true}), 'Search')).toBe(true);
    expect(isLeft(click(), 'Elsewhere')).toBe(true);
    expect(isLeft(key({key: 'k', metaKey: true}), 'Menu')).toBe(false);
    expect(isLeft(key({key: '/'}), 'Menu')).toBe(false);
    expect(isLeft(key({key: 'k'}), 'Menu')).toBe(true);
    arrive();
  });

  test('waits until the page is painted, or complete where nobody looks', () => {
    expect(document.head.querySelector('script')).toBeNull();
    fireEvent(window, new Event('load'));
    jest.advanceTimersByTime(80);
    expect(document.head.querySelector('script')?.src).toMatch(/early\.js$/);
    arrive();
    expect(scripts()).toEqual(['/a.js', '/b.js']);
  });

  test('is left to the browser when the early script cannot be had, and the others start', () => {
    paint();
    fireEvent.error(document.head.querySelector('script')!);
    expect(fireEvent.click(screen.getByText('Search'))).toBe(true);
    fireEvent(window, new Event('load'));
    jest.advanceTimersByTime(80);
    expect(scripts()).toEqual(['/a.js', '/b.js']);
  });
});

describe('when the early script is there', () => {
  beforeEach(arrive);

  test('the scripts start after the page has loaded, in their order, once', () => {
    expect(scripts()).toEqual([]);
    fireEvent(window, new Event('load'));
    jest.advanceTimersByTime(80);
    fireEvent.pointerDown(document.body);
    expect(scripts()).toEqual(['/a.js', '/b.js']);
    expect(document.head.querySelector('link')).toHaveAttribute('href', '/a.css');
    expect([...document.head.querySelectorAll('script')].every((script) => !script.async)).toBe(true);
  });

  test('the first touch starts them at once', () => {
    fireEvent.pointerDown(document.body);
    expect(scripts()).toEqual(['/a.js', '/b.js']);
  });

  test('the colours change and the choice is kept', () => {
    const seen = [1, 2, 3].map(() => {
      fireEvent.click(screen.getByText('Colours'));
      return [root.dataset.themeChoice, root.dataset.theme, localStorage.getItem('theme')];
    });
    expect(seen).toEqual([
      ['light', 'light', 'light'],
      ['dark', 'dark', 'dark'],
      ['system', 'dark', null],
    ]);
  });

  test('the menu opens and closes, by its button and by Escape', async () => {
    const button = screen.getByText('Menu');
    fireEvent.click(button);
    expect(root).toHaveAttribute('data-early-menu');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    fireEvent.keyDown(document.body, {key: 'Escape'});
    expect(root).not.toHaveAttribute('data-early-menu');
    fireEvent.click(button);
    await hydrate();
    const opened = jest.fn();
    button.addEventListener('click', opened);
    fireEvent.click(button);
    expect(root).not.toHaveAttribute('data-early-menu');
    expect(opened).not.toHaveBeenCalled();
    fireEvent.click(button);
    expect(opened).toHaveBeenCalledTimes(1);
  });

  test('the key of the search and what is typed after it wait for the search', async () => {
    ['/', '3', '3'].forEach((key) => fireEvent.keyDown(document.body, {key}));
    const opened = jest.fn((event: Event) => event.preventDefault());
    screen.getByText('Search').addEventListener('click', opened);
    expect(opened).not.toHaveBeenCalled();
    await hydrate();
    expect(opened).toHaveBeenCalledTimes(1);
    expect(root.dataset.typed).toBe('33');
    delete root.dataset.typed;
  });

  test('the key of the search is a letter in a field, and where the reader has turned it off', async () => {
    fireEvent.keyDown(screen.getByLabelText('Filter'), {key: '/'});
    localStorage.setItem('slash', 'off');
    fireEvent.keyDown(document.body, {key: '/'});
    expect(root.dataset.typed).toBeUndefined();
    fireEvent.keyDown(document.body, {key: 'k', ctrlKey: true});
    expect(root.dataset.typed).toBe('');
    fireEvent.keyDown(document.body, {key: 'Escape'});
  });

  test('another button is pressed again when it is alive', async () => {
    const button = screen.getByText('Copy');
    fireEvent.click(button);
    const pressed = jest.fn();
    button.addEventListener('click', pressed);
    await hydrate();
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  test('what was written in a field is told again', async () => {
    const field = screen.getByLabelText('Filter');
    fireEvent.input(field, {target: {value: 'temp'}});
    const heard = jest.fn();
    field.addEventListener('input', () => heard((field as HTMLInputElement).value));
    await hydrate();
    expect(heard).toHaveBeenCalledWith('temp');
  });
});
