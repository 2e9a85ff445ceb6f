import {toToolLink} from '../toolLinks';

test.each([
  [['C1 09', 'C10A'], 'coap', undefined, '/tools/coap/#in=C109%0AC10A'],
  [['C1 09 64'], 'tlv', '/3/0', '/tools/payload/#in=0xC10964&format=11542&path=%2F3%2F0'],
  [['31'], 'text', undefined, '/tools/payload/#in=0x31&format=0'],
] as const)('%j of format %s opens in its tool', (bytes, format, path, href) => {
  expect(toToolLink(bytes, format, path)?.href).toBe(href);
});

test.each([
  [['C1'], undefined],
  [[], 'coap'],
  [['00'.repeat(401)], 'tlv'],
] as const)('%j of format %s has no link', (bytes, format) => {
  expect(toToolLink(bytes, format)).toBeUndefined();
});
