import type {Example} from '../theme/ToolParts/ToolPage';

export const resolveExamples: readonly Example[] = [
  {
    name: 'Paths',
    note: 'An Object, an instance, a Resource and a Resource Instance.',
    text: '/3303\n/3303/0\n/3303/0/5700\n/3/0/11/0',
  },
  {
    name: 'URNs and links',
    note: 'Versions of an Object as a URN and a link write them, and an Object Link.',
    text: 'urn:oma:lwm2m:oma:5:1.1\n</3/0>;ver=1.1\n66:1',
  },
  {
    name: 'Wrong paths',
    note: 'An instance that a single Object cannot have, an instance of a single Resource, a leading zero.',
    text: '/3/1\n/3/0/9/0\n/3/00/9',
  },
];
