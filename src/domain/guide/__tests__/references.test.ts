import {findRevision} from '../../revisions';
import {buildSince, buildSpecRef} from '../references';

const revision = (line: string) => findRevision(line)!;

test('a feature is named with its first release and its row in the matrix of the page', () => {
  const href = '/lwm2m/1.1/feature-matrix/#send';
  expect(buildSince({feature: 'send'}, revision('1.1'))).toEqual({
    release: '1.1',
    title: expect.stringMatching(/^Send/),
    href,
  });
});

test.each([
  [{feature: 'send'}, '1.0'],
  [{feature: 'mqtt'}, '1.1'],
  [{version: '1.2.1'}, '1.1'],
  [{feature: 'queue-binding'}, '1.2'],
])('%j is not in %s', (name, line) => {
  expect(buildSince(name, revision(line))).toBeUndefined();
});

test.each([
  [{version: '1.1.1'}, '1.1', '1.1.1'],
  [{feature: 'cbor'}, '1.1', '1.1.1'],
  [{feature: 'coap-websockets'}, '1.2', '1.2.1'],
])('%j in %s is since %s', (name, line, release) => {
  expect(buildSince(name, revision(line))?.release).toBe(release);
});

test.each([
  [{}, 'give either feature="…" or version="…".'],
  [{feature: 'send', version: '1.1'}, 'give either'],
  [{feature: 'sent'}, 'Did you mean "send"?'],
  [{version: '1.3'}, 'version "1.3" is no release of LwM2M. Releases: 1.0, 1.0.1'],
])('%j is refused', (name, message) => {
  expect(() => buildSince(name, revision('1.2'))).toThrow(message);
});

test('a document and clause become a link; what does not exist is refused', () => {
  expect(buildSpecRef('Core 1.2.2', '6.4.4').label).toBe('Core 1.2.2, clause 6.4.4');
  expect(buildSpecRef('RFC 7252').href).toBe('https://www.rfc-editor.org/rfc/rfc7252');
  expect(() => buildSpecRef('Core 1.0')).toThrow('"Core 1.0" is not a source; write it as one of');
});
