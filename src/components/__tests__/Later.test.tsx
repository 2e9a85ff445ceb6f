import {render, screen} from '@testing-library/react';
import {createMemoryHistory} from 'history';
import {useLayoutEffect} from 'react';
import {Router} from 'react-router';
import Later from '../Later';

let commits: string[] = [];
function Page() {
  useLayoutEffect(() => {
    commits.push(document.querySelector('h1 ~ p') ? 'all' : 'beginning');
  });
  return <h1>Page</h1>;
}

/** The states of the page that the reader sees, in their order. */
function show(address: string, how: 'push' | 'goBack', hasHydrated: boolean): string[] {
  document.documentElement.dataset.hasHydrated = String(hasHydrated);
  const history = createMemoryHistory({initialEntries: [address, '/next/'], initialIndex: 1});
  history[how](address);
  commits = [];
  render(
    <Router history={history}>
      <Page />
      <Later>
        <p>More</p>
      </Later>
    </Router>,
  );
  expect(screen.getByText('More')).toBeVisible();
  return commits;
}

test('the beginning of a page comes first when the reader followed a link to it', () => {
  expect(show('/page/', 'push', true)).toEqual(['beginning']);
});

test.each([
  ['a page that comes alive', '/page/', 'push', false],
  ['a link to a part of a page', '/page/#more', 'push', true],
  ['a page that the reader goes back to', '/page/', 'goBack', true],
] as const)('%s is there as a whole', (_, address, how, hasHydrated) => {
  expect(show(address, how, hasHydrated)).toEqual(['all']);
});
