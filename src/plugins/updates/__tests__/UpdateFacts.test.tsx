import {render, screen} from '@testing-library/react';
import type {UpdateFacts as Facts} from '../../../domain/updates';
import UpdateFacts from '../theme/UpdateFacts';

const facts: Facts = {title: 'A', description: 'B.', date: '2026-11-20', groups: ['dmso'], kind: 'event'};

test('an event says when and where, and the objects and revisions are linked', () => {
  const event = {start: '2024-06-10', end: '2024-06-13', place: 'Raleigh'};
  render(<UpdateFacts {...facts} event={event} objects={[{id: 5}, {id: 3, version: '1.1'}]} revisions={['1.2']} />);
  expect(screen.getByText(/Raleigh/)).toHaveTextContent('10 June 2024 to 13 June 2024, Raleigh');
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/lwm2m/1.2/',
    '/registry/objects/5/',
    '/registry/objects/3/1.1/',
  ]);
});

test('a picture has its words, and an archive entry its day', () => {
  render(<UpdateFacts {...facts} image={{src: '/img/a.png', alt: 'A plan of the hall'}} archived="2026-11-21" />);
  expect(screen.getByRole('img', {name: 'A plan of the hall'})).toBeVisible();
  expect(screen.getByText(/written on/)).toHaveTextContent('21 November 2026');
});

test('an update about nothing in particular has no list', () => {
  const {container} = render(<UpdateFacts {...facts} />);
  expect(container).toBeEmptyDOMElement();
});
