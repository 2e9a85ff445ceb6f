import {documentFile, parseSource, releaseDirectories} from '..';

const release = 'https://www.openmobilealliance.org/release';

test.each([
  [
    'Core 1.2.2 §6.2.1',
    'Core 1.2.2, clause 6.2.1',
    `${release}/LightweightM2M/V1_2_2-20240613-A/OMA-TS-LightweightM2M_Core-V1_2_2-20240613-A.pdf`,
  ],
  [
    'Core 1.2.1 §1.2, §7.3.2',
    'Core 1.2.1, clauses 1.2, 7.3.2',
    `${release}/LightweightM2M/V1_2_1-20221209-A/OMA-TS-LightweightM2M_Core-V1_2_1-20221209-A.pdf`,
  ],
  ['TS 1.0.2', 'TS 1.0.2', `${release}/LightweightM2M/V1_0_2-20180209-A/OMA-TS-LightweightM2M-V1_0_2-20180209-A.pdf`],
  ['ERELD 1.1', 'ERELD 1.1', `${release}/LightweightM2M/V1_1-20180710-A/OMA-ERELD-LightweightM2M-V1_1-20180710-A.pdf`],
  [
    'Core 1.1.1 §B',
    'Core 1.1.1, clause B',
    `${release}/LightweightM2M/V1_1_1-20190617-A/OMA-TS-LightweightM2M_Core-V1_1_1-20190617-A.pdf`,
  ],
  ['Gateway 1.1.1', 'Gateway 1.1.1', `${release}/LwM2M_Gateway/`],
  ['RFC 7252 §4.8.2', 'RFC 7252, clause 4.8.2', 'https://www.rfc-editor.org/rfc/rfc7252'],
  [
    'developers#451',
    'LwM2M for Developers #451',
    'https://github.com/OpenMobileAlliance/OMA_LwM2M_for_Developers/issues/451',
  ],
  ['leshan#1457', 'Leshan #1457', 'https://github.com/eclipse-leshan/leshan/issues/1457'],
  ['Object 5', 'Object 5', '/registry/objects/5/'],
  ['Object 5 1.1', 'Object 5, version 1.1', '/registry/objects/5/'],
  ['[OneDM](https://onedm.org/overview)', 'OneDM', 'https://onedm.org/overview'],
  ['[Releases](/registry/revisions/)', 'Releases', '/registry/revisions/'],
])('%s', (text, label, href) => {
  expect(parseSource(text)).toEqual({label, href});
});

test.each([
  'Core 1.0.2',
  'TS 1.1',
  'Core 1.3',
  'Core',
  'core 1.2.2',
  'Core 1.2.2 6.2.1',
  'Core 1.2.2 §6.2.9',
  'Core 1.2.2 §6.2.1, §66',
  'Core 1.2.2 §6.2.1.',
  'TS 1.0.2 §6.4.4',
  'Gateway 1.1.1 §6',
  'RFC 72520',
  'zephir#12',
  'somebody told me',
  '[words](javascript:alert(1))',
  '[](https://example.org)',
])('%s is no source', (text) => {
  expect(parseSource(text)).toBeUndefined();
});

test('every release has its specification and its release definition', () => {
  const documents = Object.keys(releaseDirectories).map((each) => [
    documentFile('TS', each) ?? documentFile('Core', each),
    documentFile('ERELD', each),
  ]);
  expect(documents.flat()).not.toContain(undefined);
  expect(documents).toHaveLength(8);
});
