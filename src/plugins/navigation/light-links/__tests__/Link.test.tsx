import {fireEvent, render, screen} from '@testing-library/react';
import {createMemoryHistory} from 'history';
import {Router} from 'react-router';
import Link from '../Link';

function show(link: React.ReactNode) {
  const history = createMemoryHistory({initialEntries: ['/portal/here/']});
  render(<Router history={history}>{link}</Router>);
  return {history, link: screen.getByRole('link')};
}

/** Whether the browser is left to follow the link. */
const click = (link: HTMLElement, init?: MouseEventInit) => fireEvent.click(link, init);

test('a click shows the page without loading it', () => {
  const {history, link} = show(<Link to="/about#part">About</Link>);
  expect(link).toHaveAttribute('href', '/portal/about/#part');
  expect(click(link)).toBe(false);
  expect(history.location).toMatchObject({pathname: '/portal/about/', hash: '#part'});
  expect(history).toHaveLength(2);
});

test('a click on a link to the present page adds nothing to the history', () => {
  const {history, link} = show(<Link to="/here/">Here</Link>);
  click(link);
  expect(history).toHaveLength(1);
});

test.each([{ctrlKey: true}, {metaKey: true}, {shiftKey: true}, {altKey: true}, {button: 1}])(
  'the browser does what %p asks for',
  (init) => {
    const {history, link} = show(<Link to="/about/">About</Link>);
    expect(click(link, init)).toBe(true);
    expect(history).toHaveLength(1);
  },
);

test('what a page does with a click comes first and may be all', () => {
  const {history, link} = show(
    <Link to="/about/" onClick={(event) => event.preventDefault()}>
      About
    </Link>,
  );
  click(link);
  expect(history).toHaveLength(1);
});

test.each([
  ['another site', 'https://example.org/', {target: '_blank', rel: 'noopener noreferrer'}],
  ['a file', 'pathname:///api/a.json', {target: '_blank', href: '/portal/api/a.json'}],
  ['a place on the page', '#part', {href: '#part'}],
])('a link to %s is left to the browser', (_, to, attributes) => {
  const {link} = show(<Link to={to}>There</Link>);
  Object.entries(attributes).forEach(([name, value]) => expect(link).toHaveAttribute(name, value));
  fireEvent.click(link);
  expect(link.ownerDocument.location.pathname).toBe('/');
});

test('a link of the bar knows when its page is shown', () => {
  const {link} = show(
    <Link isNavLink to="/here/" activeClassName="active">
      Here
    </Link>,
  );
  expect(link).toHaveClass('active');
  expect(link).toHaveAttribute('aria-current', 'page');
});

test('a relative link leads on from the present page', () => {
  expect(show(<Link to="../other/">Other</Link>).link).toHaveAttribute('href', '/portal/other/');
});
