import {jest} from '@jest/globals';
import {fireEvent, screen} from '@testing-library/react';
import {early} from '../early';

const root = document.documentElement;
const scripts = () => [...document.head.querySelectorAll('script')].map(({src}) => new URL(src).pathname);
const hydrate = async () => {
  root.dataset.hasHydrated = 'true';
  await new Promise((resolve) => setTimeout(resolve));
};

beforeEach(() => {
  window.matchMedia = (() => ({matches: true})) as unknown as typeof window.matchMedia;
  localStorage.clear();
  Object.assign(root.dataset, {hasHydrated: 'false', theme: 'dark', themeChoice: 'system'});
  document.head.innerHTML = '';
  document.body.innerHTML = `
    <button class="navbar__toggle" aria-expanded="false">Menu</button>
    <button data-colour-mode>Colours</button>
    <a href="#search" aria-keyshortcuts="/">Search</a>
    <button>Copy</button>
    <input aria-label="Filter" type="search" />`;
  early({scripts: ['/a.js', '/b.js'], styles: ['/a.css'], themeKey: 'theme', slashKey: 'slash'});
});
afterEach(hydrate);

test('the scripts start after the page has loaded, in their order, once', async () => {
  expect(scripts()).toEqual([]);
  fireEvent(window, new Event('load'));
  await new Promise((resolve) => setTimeout(resolve, 80));
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
