import type {Feature} from '../model';

const group = 'documents';

export const objectFeatures: readonly Feature[] = [
  {
    id: 'gateway',
    title: 'Gateway: devices behind a client, with Objects 25 and 26',
    group,
    since: '1.2',
    note: 'The procedures are in the Gateway enabler.',
    sources: ['Gateway 1.1.1'],
    signs: {words: ['LwM2M Gateway']},
  },
  {
    id: 'firmware-cancel',
    title: 'Firmware Update: Cancel, severity, deferral; results 10 and 11',
    group,
    since: '1.2',
    note: 'With version 1.1 of Object 5.',
    sources: ['Object 5 1.1'],
  },
  {
    id: 'architecture-document',
    title: 'Architecture Document',
    group,
    since: '1.0',
    removed: '1.1',
    note: 'Its text moved to the Core specification.',
    sources: ['[Releases of LwM2M](https://www.openmobilealliance.org/specifications)'],
  },
  {
    id: 'conformance-tables',
    title: 'Static conformance tables in the appendix',
    group,
    since: '1.0',
    removed: '1.2',
    sources: ['Core 1.2.2 §B', 'Core 1.1.1 §B'],
  },
];
