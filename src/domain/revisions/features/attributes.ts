import type {Feature} from '../model';

const group = 'attributes';

export const attributeFeatures: readonly Feature[] = [
  {
    id: 'notification-attributes',
    title: 'pmin, pmax, gt, lt, st',
    group,
    since: '1.0',
    changes: [
      {release: '1.1', text: 'pmax is greater than pmin'},
      {release: '1.2.1', text: 'pmax may equal pmin'},
    ],
    sources: ['Core 1.2.2 §7.3', 'developers#495'],
  },
  {
    id: 'evaluation-periods',
    title: 'epmin, epmax',
    group,
    since: '1.1',
    sources: ['Core 1.2.2 §7.3'],
    signs: {words: ['epmin', 'epmax'], queries: ['epmin', 'epmax']},
  },
  {
    id: 'edge-con-hqmax',
    title: 'edge, con, hqmax',
    group,
    since: '1.2',
    sources: ['Core 1.2.2 §7.3'],
    signs: {
      words: ['hqmax'],
      code: ['edge', 'con', 'edge=0', 'edge=1', 'con=0', 'con=1'],
      queries: ['edge', 'con', 'hqmax'],
    },
  },
  {
    id: 'observe-attributes',
    title: 'Attributes as parameters of Observe',
    group,
    since: '1.2',
    sources: ['Core 1.2.2 §7.3', 'Transport 1.2.2 §6.4.5'],
  },
  {
    id: 'bootstrap-uri-attribute',
    title: 'Attribute uri in the answer to Bootstrap-Discover',
    group,
    since: '1.1',
    unverified: 'Whether 1.0 has it already.',
    sources: ['Core 1.2.2 §7.3'],
  },
];
