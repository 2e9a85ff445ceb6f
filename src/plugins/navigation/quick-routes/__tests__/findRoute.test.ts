import {matchRoutes as matchSlowly, type RouteConfig as SlowConfig} from 'react-router-config';
import type {RouteConfig} from '../findRoute';
import {matchRoutes} from '../routerConfig';

const routes: RouteConfig[] = [
  {path: '/registry/objects/:id/:version?/', exact: true},
  {path: '/about/', exact: true},
  {path: '/registry/', exact: true},
  {path: '/guide/1.1', routes: [{path: '/guide/1.1', routes: [{path: '/guide/1.1/a/', exact: true}, {path: '*'}]}]},
  {path: '/guide/', routes: [{routes: [{path: '/guide/b/', exact: true}]}, {path: '/guide/c/', exact: true}]},
  {path: '/About', exact: true},
  {path: '/guide/d/', exact: true},
  {path: '/strict/', exact: true, strict: true},
  {path: '/', exact: true},
  {path: '*'},
];
const addresses = [
  '/',
  '',
  '/about',
  '/ABOUT/',
  '/about//',
  '/registry/',
  '/registry/objects/3/',
  '/registry/objects/3/1.0/',
  '/registry/objects/',
  '/guide/1.1/a/',
  '/guide/1.1/z/',
  '/guide/',
  '/guide/b/',
  '/guide/c/',
  '/guide/d/',
  '/strict/',
  '/strict',
  '/no/such/page/',
];

test.each(addresses)('%p leads through the same routes as with react-router-config', (address) => {
  expect(matchRoutes(routes, address)).toMatchObject(matchSlowly(routes as SlowConfig[], address));
  expect(matchRoutes(routes, address)).toHaveLength(matchSlowly(routes as SlowConfig[], address).length);
});
