import type {Example} from '../theme/ToolParts/ToolPage';

export const registrationExamples: readonly Example[] = [
  {
    name: 'LwM2M 1.2',
    note: 'A registration without a fault, with one Object in a version of its own.',
    text: 'POST /rd?ep=dev1&lt=300&lwm2m=1.2&b=U&Q\n</>;ct="110 112",</1/0>,</3/0>,</4/0>,</3303>;ver=1.1,</3303/0>,</3303/1>',
  },
  {
    name: 'LwM2M 1.0',
    note: 'Of the parameters only the name is given, so the defaults of 1.0 count.',
    text: 'POST /rd?ep=dev1&b=UQ\n</1/0>,</3/0>,</5/0>',
  },
  {
    name: 'CoAP message',
    note: 'The bytes of a Register request.',
    text: '41 02 00 01 01 B2 72 64 11 28 37 65 70 3D 64 65 76 31 06 6C 74 3D 33 30 30 09 6C 77 6D 32 6D 3D 31 2E 32 03 62 3D 55 FF 3C 2F 3E 3B 63 74 3D 31 31 32 2C 3C 2F 31 2F 30 3E 2C 3C 2F 33 2F 30 3E 2C 3C 2F 35 2F 30 3E',
  },
  {
    name: 'With errors',
    note: 'The lifetime is missing, the queue mode is in the binding, and an Object is in the list that never is.',
    text: 'POST /rd?ep=dev1&lwm2m=1.1&b=UQ\n</0/0>,</1/0>,</3/0>',
  },
];
