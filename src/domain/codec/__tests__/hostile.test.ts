import * as fc from 'fast-check';
import {
  convertToAll,
  decode,
  decodeCoap,
  encode,
  encodeCoap,
  fromHex,
  guessFormat,
  limits,
  guessInput,
  parseReferences,
  payloadFormats,
  problemKinds,
  reassembleBlocks,
  type CodecContext,
  type CodecProblem,
  type PayloadFormat,
} from '..';
import {dataTypes} from '../../registry/model';
import {parseSource} from '../../sources';
import {coapVectors} from './coapVectors';
import {context, known, path} from './helpers';
import {hostilePayloads} from './hostilePayloads';
import {vectors} from './vectors';

function expectLocated(problems: readonly CodecProblem[], length: number): void {
  expect(problems.length).toBeLessThanOrEqual(limits.problems + 1);
  for (const {offset, length: size, message, kind, clause} of problems) {
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(size).toBeGreaterThanOrEqual(0);
    expect(offset + size).toBeLessThanOrEqual(length);
    expect(message).toMatch(/^\S.*[.:]$|^\S.*\.$/s);
    expect(problemKinds[kind]).toBeDefined();
    expect(parseSource(clause)).toBeDefined();
  }
}

/** Decodes, and expects nodes or problems with sensible places; then converts what was read. */
function expectHarmless(format: PayloadFormat, bytes: Uint8Array, ctx: CodecContext = {}): void {
  const {nodes, problems} = decode(format, bytes, ctx);
  expectLocated(problems, bytes.length);
  for (const {range, valueRange} of nodes) {
    expect(range.start).toBeLessThanOrEqual(range.end);
    expect(range.end).toBeLessThanOrEqual(bytes.length);
    expect(valueRange?.end ?? 0).toBeLessThanOrEqual(range.end);
  }
  convertToAll(nodes, ctx).forEach(({bytes: written, problems: reasons}) => {
    expect(written !== undefined).toBe(reasons.every(({level}) => level !== 'error'));
  });
}

/** Every Resource of a made-up registry has some data type. */
const anyType: CodecContext = {
  basePath: path('/3/0'),
  resourceOf: (_objectId, resourceId) => ({
    type: dataTypes[resourceId % dataTypes.length]!,
    instances: resourceId % 3 ? 'Single' : 'Multiple',
  }),
};

describe.each(payloadFormats)('any bytes as %s', (format) => {
  it('give values or located problems', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 40}), fc.boolean(), (bytes, typed) =>
        expectHarmless(format, bytes, typed ? anyType : {}),
      ),
      {numRuns: 200},
    );
  });
});

const mutation = fc.record({at: fc.nat(400), to: fc.nat(255), cut: fc.nat(8), twice: fc.boolean()});

function mutate(
  bytes: Uint8Array,
  {at, to, cut, twice}: {at: number; to: number; cut: number; twice: boolean},
): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at % bytes.length] = to;
  const shorter = cut === 0 ? changed.subarray(0, (at * 7) % bytes.length) : changed;
  return twice ? Uint8Array.from([...shorter, ...shorter]) : shorter;
}

describe('valid payloads with a change', () => {
  it.each(vectors)('$name', ({format, base, hex}) => {
    const bytes = fromHex(hex);
    fc.assert(
      fc.property(mutation, (change) => expectHarmless(format, mutate(bytes, change), context(base, known))),
      {numRuns: 60},
    );
  });

  it.each(coapVectors)('CoAP: $name', ({hex}) => {
    const bytes = fromHex(hex);
    fc.assert(
      fc.property(mutation, (change) => {
        const changed = mutate(bytes, change);
        const {message, problems} = decodeCoap(changed);
        expectLocated(problems, changed.length);
        expect(message === undefined ? problems.length : 1).toBeGreaterThan(0);
        if (message) {
          encodeCoap(message);
          reassembleBlocks([message, message]);
        }
      }),
      {numRuns: 100},
    );
  });
});

describe('a mebibyte', () => {
  it.each(hostilePayloads)('$name', ({format, bytes, kind}) => {
    const {problems} = decode(format, bytes);
    expectLocated(problems, bytes.length);
    expect(kind === undefined || problems.some((problem) => problem.kind === kind)).toBe(true);
  });

  it.each(hostilePayloads)('guessed: $name', ({bytes}) => {
    expect(guessFormat(bytes.subarray(0, 2 ** 16)).at(-1)!.format).toBe('opaque');
  });
});

it('refuses what is longer than any payload', () => {
  const bytes = new Uint8Array(limits.bytes + 1);
  for (const format of payloadFormats) {
    expect(decode(format, bytes).problems.map(({kind}) => kind)).toEqual(['too-large']);
  }
  expect(decodeCoap(bytes).problems.map(({kind}) => kind)).toEqual(['too-large']);
});

it('reads any pasted text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      parseReferences(text);
      guessInput(text).forEach(({reading}) => expect(reading.bytes).toBeInstanceOf(Uint8Array));
    }),
  );
});

it('encodes nothing of nothing', () => {
  for (const format of payloadFormats) {
    const {bytes, problems} = encode(format, []);
    expect(bytes === undefined).toBe(problems.some(({level}) => level === 'error'));
  }
});
