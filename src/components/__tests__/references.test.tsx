import {render, screen} from '@testing-library/react';
import {axe} from 'jest-axe';
import Coap from '../Coap';
import FeatureMatrix from '../FeatureMatrix';
import ResourcePath from '../ResourcePath';
import ResourceTable from '../ResourceTable';
import Since from '../Since';
import SpecRef from '../SpecRef';

const feature = {release: '1.1', title: 'Send', href: '/lwm2m/1.2/feature-matrix/#send'};
const path = {path: '/3/0/13', name: 'Device: Current Time', href: '/registry/objects/3/#resource-13'};
const row = {
  id: 0,
  name: 'Latitude',
  operations: 'R',
  instances: 'Single',
  mandatory: true,
  type: 'Float',
  range: '',
  unit: 'lat',
  href: '/registry/objects/6/#resource-0',
};
const table = {
  objectId: 6,
  name: 'Location',
  version: '1.0',
  release: '1.2.2' as const,
  href: '/registry/objects/6/',
  rows: [row],
};

test('a badge leads to its row of the matrix', () => {
  render(<Since feature={feature} />);
  expect(screen.getByRole('link', {name: 'since 1.1'})).toHaveAttribute('href', feature.href);
});

test('a badge for a release alone is no link', () => {
  render(<Since feature={{release: '1.2.1'}}>Text</Since>);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('since 1.2.1')).toBeInTheDocument();
});

test('within a sentence a badge makes no block', () => {
  const {container} = render(
    <p>
      <Since feature={feature} inline>
        Text
      </Since>
    </p>,
  );
  expect(container.querySelector('p div, p p')).toBeNull();
});

test('a source is a link with document and clause', () => {
  render(<SpecRef doc={{label: 'Core 1.2.2, clause 6.2.1', href: 'https://example.org/core.pdf'}} />);
  expect(screen.getByRole('link', {name: 'Core 1.2.2, clause 6.2.1'})).toHaveAttribute(
    'href',
    'https://example.org/core.pdf',
  );
});

test('the text of a path is followed by its name, also where that is not seen', () => {
  render(<ResourcePath path={path} />);
  expect(screen.getByRole('link', {name: '/3/0/13 Device: Current Time'})).toHaveAttribute('href', path.href);
});

test('a table of Resources names the version and links each row', () => {
  render(<ResourceTable object={table} />);
  expect(screen.getByText(/the version that LwM2M 1.2.2 means/)).toBeInTheDocument();
  expect(screen.getByRole('row', {name: '0 Latitude R Single yes Float lat'})).toBeInTheDocument();
  expect(screen.getByRole('link', {name: '0'})).toHaveAttribute('href', '/registry/objects/6/#resource-0');
});

const exchange = (
  <Coap
    label="Read"
    messages={[
      {from: 'server', to: 'client', type: 'CON', code: 'GET', id: 1, uri: '/3/0?depth=1', options: {Accept: 112}},
      {
        from: 'client',
        to: 'server',
        type: 'ACK',
        code: '2.05',
        id: 1,
        payload: '01 02',
        values: {'/3/0/9': 100},
        bytes: '61 45',
      },
    ]}
  />
);

test('an exchange reads as text: who, what, options, payload, bytes', () => {
  render(exchange);
  const [request, answer] = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(request).toMatch(/^LwM2M Server → LwM2M ClientGET \/3\/0\?depth=1/);
  expect(request).toContain('Accept112 (SenML CBOR)');
  expect(request).toContain('Uri-Path3Uri-Path0Uri-Querydepth=1');
  expect(answer).toContain('2.05 Content');
  expect(answer).toContain('/3/0/9100');
  expect(answer).toContain('2 bytes61 45');
});

test('the matrix says in words which release has a feature', () => {
  render(<FeatureMatrix />);
  const cells = (name: RegExp) =>
    [...screen.getByRole('rowheader', {name}).closest('tr')!.querySelectorAll('td')].map((cell) => cell.textContent);
  expect(cells(/^Send/)).toEqual(['– no', '● yes', '● yes', '● yes', '◐ changed', '● yes']);
  expect(cells(/^OMA JSON/)).toEqual(['● yes', ...Array<string>(5).fill('○ discouraged')]);
  expect(cells(/^Static conformance/)).toEqual(['● yes', '● yes', '● yes', '✕ removed', '✕ removed', '✕ removed']);
});

test.each([
  [
    'Since',
    <Since key="a" feature={feature}>
      Text
    </Since>,
  ],
  ['ResourcePath', <ResourcePath key="b" path={path} named />],
  ['Coap', exchange],
  ['ResourceTable', <ResourceTable key="c" object={table} />],
  ['FeatureMatrix', <FeatureMatrix key="d" />],
])('%s is accessible', async (_, element) => {
  const {container} = render(
    <>
      <h1>Title</h1>
      {element}
    </>,
  );
  expect(await axe(container)).toHaveNoViolations();
});
