import * as fc from 'fast-check';
import {decodeCoap, encodeCoap, reassembleBlocks, type CoapMessage} from '..';

interface Split {
  code?: number;
  option?: number;
  /** First segment of the path. */
  path?: string;
  /** Token of each block. */
  token?: (number: number) => number;
}

/** Block1 of PUT requests, or what `options` say. */
function split(
  body: Uint8Array,
  size: number,
  {code = 3, option = 27, path, token = () => 1}: Split = {},
): CoapMessage[] {
  const count = Math.max(1, Math.ceil(body.length / size));
  return Array.from({length: count}, (_, number) => {
    const payload = body.subarray(number * size, (number + 1) * size);
    const value = {format: 'block' as const, value: {number, more: number < count - 1, size}};
    const fields = {type: 'CON' as const, code, messageId: number, token: new Uint8Array([token(number)]), payload};
    const address = path ? [{number: 11, value: {format: 'string' as const, value: path}}] : [];
    return decodeCoap(encodeCoap({...fields, options: [...address, {number: option, value}]}).bytes!).message!;
  });
}

const body = Uint8Array.from({length: 100}, (_, index) => index);

it('puts the blocks of requests and responses together', () => {
  const [block1, block2] = reassembleBlocks([...split(body, 32), ...split(body, 64, {code: 0x45, option: 23})]);
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
  const again = {...blocks[1]!, payload: new Uint8Array(32)};
  expect(reassembleBlocks([...blocks, again])[0]!.problems).toMatchObject([{kind: 'block-conflict', messageIndex: 4}]);
  const short = {...blocks[0]!, payload: body.subarray(0, 10)};
  expect(reassembleBlocks([short])[0]!.problems.map(({kind}) => kind)).toContain('block-conflict');
});

const other = body.map((byte) => byte + 100);
const whole = (messages: CoapMessage[]) =>
  reassembleBlocks(messages).map(({body: found, complete, problems}) => [found, complete, problems.length]);
const interleave = (a: CoapMessage[], b: CoapMessage[]) => a.flatMap((message, index) => [message, b[index]!]);
const answers: Split = {code: 0x45, option: 23};

it.each<[string, CoapMessage[]]>([
  ['paths', interleave(split(body, 32, {path: '3'}), split(other, 32, {path: '5'}))],
  ['methods', interleave(split(body, 32, {code: 2}), split(other, 32))],
  ['tokens', interleave(split(body, 32), split(other, 32, {token: () => 2}))],
  ['tokens of answers', interleave(split(body, 32, answers), split(other, 32, {...answers, token: () => 2}))],
  ['tokens, out of order', interleave(split(body, 32).reverse(), split(other, 32, {token: () => 2}).reverse())],
  ['where the second begins', [...split(body, 32), ...split(other, 32)]],
  [
    'it, each block with a token of its own',
    [...split(body, 32, {token: (number) => number}), ...split(other, 32, {token: (number) => number + 10})],
  ],
  [
    'it, when the rest of the first has one token',
    [
      ...split(body, 32, {...answers, token: (number) => Math.min(number, 1)}),
      ...split(other, 32, {...answers, token: (number) => Math.min(number, 1) + 10}),
    ],
  ],
])('two transfers are told apart by %s', (_name, messages) => {
  expect(whole(messages)).toEqual(
    expect.arrayContaining([
      [body, true, 0],
      [other, true, 0],
    ]),
  );
  expect(reassembleBlocks(messages)).toHaveLength(2);
});

it('answers are told apart by the address of their requests', () => {
  const get = (path: string, token: number) =>
    split(new Uint8Array(), 16, {code: 1, option: 23, path, token: () => token});
  const messages = [
    ...get('3', 1),
    ...get('5', 2),
    ...interleave(split(body, 32, {...answers, token: () => 1}), split(other, 32, {...answers, token: () => 2})),
  ];
  expect(reassembleBlocks(messages)).toMatchObject([
    {request: 0, body},
    {request: 1, body: other},
  ]);
});

it('names every block that is missing', () => {
  const [read] = reassembleBlocks(split(body, 16).filter((_, number) => ![1, 3, 4].includes(number)));
  expect(read!.problems.map(({message}) => message)).toEqual([
    'Block 1 is missing: bytes 16 to 31.',
    'Blocks 3 to 4 are missing: bytes 48 to 79.',
  ]);
  expect(read!.body).toEqual(body.subarray(0, 16));
});

it('gives nothing for messages without blocks', () => {
  expect(reassembleBlocks([])).toEqual([]);
});
