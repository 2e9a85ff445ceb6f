import fc from 'fast-check';
import {
  drawShape,
  findEffective,
  formatSamples,
  mostMoments,
  parseAttributes,
  parseSamples,
  shapes,
  simulate,
} from '..';
import type {Attributes, Sample, Shape} from '..';

/** `at:value` of what is notified. */
function notified(attributes: Attributes, text: string, end: number): string[] {
  const samples = text.split(' ').map((pair): Sample => {
    const [at, value] = pair.split(':').map(Number);
    return {at: at!, value: value!};
  });
  const {moments} = simulate(samples, attributes, end);
  return moments.filter(({outcome}) => outcome === 'notified').map(({at, value}) => `${at}:${value}`);
}

test.each([
  ['nothing set: every change', {}, '0:1 5:1 6:2 7:3', 20, ['0:1', '6:2', '7:3']],
  ['pmin 10 and pmax 60 as in the guide', {pmin: 10, pmax: 60}, '0:1 4:2 25:3', 85, ['0:1', '10:2', '25:3', '85:3']],
  ['pmin tells the value of its end', {pmin: 10}, '0:1 4:2 6:3', 20, ['0:1', '10:3']],
  ['pmin tells a change that was taken back', {pmin: 10}, '0:1 4:2 6:1', 20, ['0:1', '10:1']],
  ['pmax 0 does not count', {pmax: 0}, '0:1', 100, ['0:1']],
  ['pmax below pmin does not count', {pmin: 10, pmax: 5}, '0:1', 100, ['0:1']],
  ['pmax equal to pmin counts', {pmin: 10, pmax: 10}, '0:1', 20, ['0:1', '10:1', '20:1']],
  ['gt in both directions', {gt: 5}, '0:1 1:6 2:7 3:4', 9, ['0:1', '1:6', '3:4']],
  ['lt in both directions', {lt: 20}, '0:17 1:24 2:25 3:10', 9, ['0:17', '1:24', '3:10']],
  ['st from the value told last', {st: 10}, '0:60 1:65 2:69 3:70', 9, ['0:60', '3:70']],
  ['gt, lt and st: 75 to 90', {gt: 85, lt: 20, st: 10}, '0:75 1:90', 9, ['0:75', '1:90']],
  ['gt, lt and st: 60 to 65', {gt: 85, lt: 20, st: 10}, '0:60 1:65', 9, ['0:60']],
  ['edge 1 rises only', {edge: 1}, '0:0 1:1 2:0 3:1', 9, ['0:0', '1:1', '3:1']],
  ['edge 0 falls only', {edge: 0}, '0:0 1:1 2:0 3:1', 9, ['0:0', '2:0']],
  ['epmin: not looked at sooner', {epmin: 10}, '0:1 4:2 6:3 30:4', 40, ['0:1', '10:3', '30:4']],
  ['epmin misses what comes and goes', {epmin: 10}, '0:1 4:2 6:1', 40, ['0:1']],
])('%s', (_, attributes, samples, end, expected) => {
  expect(notified(attributes, samples, end)).toEqual(expected);
});

test('con 1 makes notifications Confirmable', () => {
  expect(simulate([{at: 0, value: 1}], {con: 1}, 1).moments[0]!.confirmable).toBe(true);
  expect(simulate([{at: 0, value: 1}], {con: 0}, 1).moments[0]!.confirmable).toBeUndefined();
});

test.each([
  ['the lowest level wins', {object: {pmin: 1}, instance: {pmin: 2}, resource: {pmin: 3}}, 'resource', {pmin: 3}],
  ['each attribute by itself', {object: {pmin: 60}, instance: {pmax: 300}}, 'instance', {pmin: 60, pmax: 300}],
  ['below the observed path is ignored', {resource: {gt: 25}, default: {pmin: 1}}, 'instance', {pmin: 1}],
  ['a query puts all stored ones out', {resource: {gt: 2}, query: {pmin: 9}}, 'resource', {pmin: 9}],
  ['the default where nothing is set', {default: {pmin: 1, pmax: 2}, object: {pmin: 5}}, 'object', {pmin: 5, pmax: 2}],
] as const)('%s', (_, set, observed, expected) => {
  expect(findEffective(set, observed, '1.2').attributes).toEqual(expected);
});

test('before 1.2 an Observe has no query', () => {
  expect(findEffective({resource: {gt: 2}, query: {pmin: 9}}, 'resource', '1.1').attributes).toEqual({gt: 2});
});

test.each([
  ['pmin=10&gt=-2.5', 'resource', '1.0', 0],
  ['epmin=1', 'object', '1.0', 1],
  ['edge=1', 'resource', '1.1', 1],
  ['edge=2', 'resource', '1.2', 1],
  ['gt=1', 'object', '1.2', 1],
  ['band=1', 'resource', '1.2', 1],
  ['pmin=-1', 'object', '1.2', 1],
  ['lt=5&gt=5', 'resource', '1.2', 1],
  ['lt=1&gt=5&st=2', 'resource', '1.2', 1],
  ['lt=1&gt=5.1&st=2', 'resource', '1.2', 0],
  ['pmin=5&pmax=4', 'object', '1.2', 1],
  ['epmin=5&epmax=5', 'object', '1.2', 1],
] as const)('%s on %s in %s has %i problems', (text, level, revision, count) => {
  expect(parseAttributes(text, level, revision).problems).toHaveLength(count);
});

test.each([
  ['1.1', 'error', /came with LwM2M 1.2/],
  ['1.2', 'finding', /not played here/],
] as const)('hqmax in %s is a problem of level %s', (revision, level, message) => {
  const {problems} = parseAttributes('hqmax=5', 'resource', revision);
  expect(problems).toMatchObject([{level, message: expect.stringMatching(message)}]);
});

test.each(Object.keys(shapes) as Shape[])('%s can be typed', (shape) => {
  expect(parseSamples(formatSamples(drawShape(shape)))).toEqual({samples: drawShape(shape), unread: []});
});

test('lines that are no samples are named', () => {
  expect(parseSamples('0 1\nx\n\n3 true')).toEqual({
    samples: [
      {at: 0, value: 1},
      {at: 3, value: 1},
    ],
    unread: [2],
  });
});

test('two notifications are pmin apart or more, pmax apart or less, and the timeline ends', () => {
  const samples = fc.array(fc.record({at: fc.nat(200), value: fc.nat(9)}), {minLength: 1, maxLength: 60});
  const periods = fc.record({pmin: fc.nat(20), pmax: fc.nat(40), epmin: fc.nat(10), epmax: fc.nat(20), st: fc.nat(3)});
  fc.assert(
    fc.property(samples, periods, (all, attributes) => {
      const {moments} = simulate(all, attributes, 200);
      const times = moments.filter(({outcome}) => outcome === 'notified').map(({at}) => at);
      const gaps = times.slice(1).map((at, index) => at - times[index]!);
      expect(moments.length).toBeLessThanOrEqual(mostMoments);
      expect(gaps.every((gap) => gap >= attributes.pmin)).toBe(true);
      if (attributes.pmax > 0 && attributes.pmax >= attributes.pmin) {
        expect(gaps.every((gap) => gap <= attributes.pmax)).toBe(true);
      }
    }),
  );
});
