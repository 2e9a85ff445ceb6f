import * as fc from 'fast-check';
import {decodeCoap, encodeCoap, reassembleBlocks, type CoapMessage} from '..';

/** Block1 of PUT requests; `drop` leaves blocks out. */
function split(body: Uint8Array, size: number, code = 3, option = 27): CoapMessage[] {
  const count = Math.max(1, Math.ceil(body.length / size));
  return Array.from({length: count}, (_, number) => {
    const payload = body.subarray(number * size, (number + 1) * size);
    const value = {format: 'block' as const, value: {number, more: number < count - 1, size}};
    const fields = {type: 'CON' as const, code, messageId: number, token: new Uint8Array([1]), payload};
    return decodeCoap(encodeCoap({...fields, options: [{number: option, value}]}).bytes!).message!;
  });
}

const body = Uint8Array.from({length: 100}, (_, index) => index);

it('puts the blocks of requests and responses together', () => {
  const [block1, block2] = reassembleBlocks([...split(body, 32), ...split(body, 64, 0x45, 23)]);
  expect(block1).toMatchObject({option: 'Block1', body, complete: true, messages: [0, 1, 2, 3], problems: []});
  expect(block2).toMatchObject({option: 'Block2', body, complete: true, messages: [4, 5], problems: []});
});

it('takes blocks in any order, and again', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({minLength: 1, maxLength: 300}),
      fc.constantFrom(16, 32, 64, 1024),
      fc.integer(),
      (bytes, size, seed) => {
        const blocks = split(bytes, size);
        const shuffled = [...blocks, ...blocks].map((block, index) => ({block, key: (index * 7919 + seed) % 97}));
        shuffled.sort((a, b) => a.key - b.key);
        const [read] = reassembleBlocks(shuffled.map(({block}) => block));
        expect(read).toMatchObject({body: bytes, complete: true, problems: []});
      },
    ),
  );
});

it.each([
  ['the first is missing', (blocks: CoapMessage[]) => blocks.slice(1), 'missing-block', 0],
  ['one in between is missing', (blocks: CoapMessage[]) => blocks.toSpliced(1, 1), 'missing-block', 32],
  ['the last is missing', (blocks: CoapMessage[]) => blocks.slice(0, -1), 'missing-block', 96],
])('says that %s', (_name, drop, kind, length) => {
  const [read] = reassembleBlocks(drop(split(body, 32)));
  expect(read!.complete).toBe(false);
  expect(read!.body).toHaveLength(length);
  expect(read!.problems.map((problem) => problem.kind)).toEqual([kind]);
});

it('reports a repeated block with other bytes, and one that is too short', () => {
  const blocks = split(body, 32);
  const other = {...blocks[1]!, payload: new Uint8Array(32)};
  expect(reassembleBlocks([...blocks, other])[0]!.problems).toMatchObject([{kind: 'block-conflict', messageIndex: 4}]);
  const short = {...blocks[0]!, payload: body.subarray(0, 10)};
  expect(reassembleBlocks([short])[0]!.problems.map(({kind}) => kind)).toContain('block-conflict');
});

it('gives nothing for messages without blocks', () => {
  expect(reassembleBlocks([])).toEqual([]);
});
