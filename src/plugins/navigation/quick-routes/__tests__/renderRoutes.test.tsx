import {act, render, screen} from '@testing-library/react';
import {createMemoryHistory} from 'history';
import {Route, Router, type RouteComponentProps} from 'react-router';
import type {RouteConfig} from '../findRoute';
import {useLocation} from '../router';
import {renderRoutes} from '../routerConfig';

const drawn: string[] = [];
function Page({location, match}: RouteComponentProps) {
  drawn.push(location.pathname);
  return (
    <p>
      {match.path} at {useLocation().pathname}
    </p>
  );
}
const routes = [
  {path: '/a/', exact: true, component: Page},
  {
    path: '/b/',
    routes: [{path: '/b/:id/', component: Page}],
    component: ({route}: {route: RouteConfig}) => renderRoutes(route.routes),
  },
];

/** As in Docusaurus: pages are told the old address until the next page has been loaded. */
function App({shown}: {shown: RouteComponentProps['location']}) {
  return <Route location={shown} render={() => content} />;
}
const content = renderRoutes(routes);

beforeEach(() => (drawn.length = 0));

test('the page at the address is drawn, through all its routes', () => {
  const history = createMemoryHistory({initialEntries: ['/b/1/']});
  render(<Router history={history}>{content}</Router>);
  expect(screen.getByText('/b/:id/ at /b/1/')).toBeVisible();
  act(() => history.push('/a/'));
  expect(screen.getByText('/a/ at /a/')).toBeVisible();
  act(() => history.push('/nothing/'));
  expect(screen.queryByText(/ at /)).toBeNull();
});

test('a page is not drawn again while the next one is loaded', () => {
  const history = createMemoryHistory({initialEntries: ['/a/']});
  const shown = history.location;
  const app = () => (
    <Router history={history}>
      <App shown={shown} />
    </Router>
  );
  const {rerender} = render(app());
  act(() => history.push('/b/1/'));
  rerender(app());
  expect(drawn).toEqual(['/a/']);
});
