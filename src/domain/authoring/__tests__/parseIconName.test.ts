import {parseIconName} from '../icons';

test.each([
  ['tabler:network', {set: 'tabler', name: 'network'}],
  ['mingcute:scale-line', {set: 'mingcute', name: 'scale-line'}],
  ['devicon-plain:fastapi', {set: 'devicon-plain', name: 'fastapi'}],
  ['i-devicon-plain:fastapi', {set: 'devicon-plain', name: 'fastapi'}],
  ['tabler:columns-2', {set: 'tabler', name: 'columns-2'}],
])('%s', (text, icon) => {
  expect(parseIconName(text)).toEqual(icon);
});

test.each([
  '',
  'tabler',
  'tabler:',
  ':network',
  'tabler:network:x',
  'Tabler:network',
  'tabler:Network',
  'tabler: network',
  'tabler:net_work',
  'tabler:-network',
  'tabler:net--work',
  'tabler/network',
  'i-tabler-network',
  'x tabler:network',
])('"%s" is no icon name', (text) => {
  expect(parseIconName(text)).toBeUndefined();
});
