import type {Feature} from '../model';

const group = 'security';

export const securityFeatures: readonly Feature[] = [
  {
    id: 'dtls-1-2',
    title: 'DTLS 1.2 with pre-shared keys, raw public keys or certificates',
    group,
    since: '1.0',
    sources: ['Transport 1.2.2 §5', 'RFC 6347'],
  },
  {
    id: 'oscore',
    title: 'OSCORE, with Object 21',
    group,
    since: '1.1',
    sources: ['Transport 1.2.2 §5', 'RFC 8613'],
    signs: {words: ['OSCORE']},
  },
  {
    id: 'tls-1-3',
    title: '(D)TLS 1.3, optional',
    group,
    since: '1.2',
    sources: ['Transport 1.2.2 §5', 'RFC 9147'],
    signs: {words: ['DTLS 1.3', 'TLS 1.3']},
  },
  {
    id: 'connection-id',
    title: 'DTLS Connection ID, optional',
    group,
    since: '1.2',
    sources: ['Transport 1.2.2 §5', 'RFC 9146'],
    signs: {words: ['Connection ID']},
  },
  {
    id: 'tls-settings',
    title: 'Settings of (D)TLS in the Security Object: /0/x/18 to /0/x/24',
    group,
    since: '1.2',
    sources: ['Core 1.2.2 §E.1'],
  },
  {
    id: 'certificate-settings',
    title: 'Certificate usage, matching type and server name: /0/x/13 to /0/x/15',
    group,
    since: '1.1',
    sources: ['Core 1.2.2 §E.1'],
    signs: {words: ['Certificate Usage', 'Matching Type', 'SNI']},
  },
  {
    id: 'est',
    title: 'Certificates enrolled with EST: security mode 4',
    group,
    since: '1.1',
    sources: ['Transport 1.2.2 §5', 'RFC 9148'],
    signs: {words: ['EST']},
  },
  {
    id: 'pem',
    title: 'Certificates in PEM beside DER',
    group,
    since: '1.2.1',
    sources: ['Core 1.2.1 §1.2'],
    signs: {words: ['PEM']},
  },
];
