import type {ReactNode} from 'react';
import allRoutes from '@generated/routes';
import {renderRoutes as render} from 'react-router-config';
import Frame from './Frame';

/** Draws the route that fits, and around the outermost one what all pages share. */
export default function renderRoutes(...args: Parameters<typeof render>): ReactNode {
  const page = render(...args);
  return (args[0] as unknown) === allRoutes ? <Frame>{page}</Frame> : page;
}
