import fc from 'fast-check';
import {decode, fromHex, type PayloadNode} from '../../codec';
import {toParts, toSegments} from '..';

const {nodes} = decode('tlv', fromHex('86 06 41 00 01 41 01 05 C1 09 64'), {basePath: {objectId: 3, instanceId: 0}});
const index = (resourceId: number, resourceInstanceId?: number) =>
  nodes.findIndex(({path}) => path.resourceId === resourceId && path.resourceInstanceId === resourceInstanceId);

test('every byte belongs to the innermost value', () => {
  expect(toSegments(nodes, 11)).toEqual([
    {start: 0, end: 2, node: index(6)},
    {start: 2, end: 5, node: index(6, 0)},
    {start: 5, end: 8, node: index(6, 1)},
    {start: 8, end: 11, node: index(9)},
  ]);
});

test('bytes of nothing stay', () => {
  expect(toSegments([], 3)).toEqual([{start: 0, end: 3}]);
});

test('a value is divided into its path and its value', () => {
  const battery = nodes[index(9)]!;
  expect(toParts({start: 8, end: 11}, battery)).toEqual([
    {start: 8, end: 10, part: 'key'},
    {start: 10, end: 11, part: 'value'},
  ]);
});

test('whatever the ranges, segments follow each other and leave no byte out', () => {
  const range = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}));
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      const segments = toSegments(
        ranges.map((each): PayloadNode => ({path: {}, range: each})),
        21,
      );
      expect(segments.map(({start}) => start)).toEqual([0, ...segments.slice(0, -1).map(({end}) => end)]);
      expect(segments.at(-1)!.end).toBe(21);
    }),
  );
});
