import type {Example} from '../theme/ToolParts/ToolPage';

export const coapExamples: readonly Example[] = [
  {
    name: 'Read and its answer',
    note: 'GET /3/0/0 with Accept 112, and the answer 2.05 in SenML CBOR.',
    text: '41 01 10 01 8A B1 33 01 30 01 30 61 70\n61 45 10 01 8A C1 70 FF 81 A2 21 66 2F 33 2F 30 2F 30 03 74 4F 70 65 6E 20 4D 6F 62 69 6C 65 20 41 6C 6C 69 61 6E 63 65',
  },
  {
    name: 'Register',
    note: 'POST /rd with its parameters and the list of Objects, and the answer 2.01.',
    text: '41 02 00 01 01 B2 72 64 11 28 37 65 70 3D 64 65 76 31 06 6C 74 3D 33 30 30 09 6C 77 6D 32 6D 3D 31 2E 32 03 62 3D 55 FF 3C 2F 3E 3B 63 74 3D 31 31 32 2C 3C 2F 31 2F 30 3E 2C 3C 2F 33 2F 30 3E 2C 3C 2F 35 2F 30 3E\n61 41 00 01 01 82 72 64 04 35 61 33 66',
  },
  {
    name: 'Two blocks',
    note: 'An answer in two blocks of 16 bytes (Block2), put together to one payload in TLV.',
    text: '41 45 00 01 07 C2 2D 16 B1 08 FF C1 09 64 C1 0A 0F 86 06 41 00 01 41 01 05 C4 0D\n41 45 00 02 07 C2 2D 16 B1 10 FF 51 82 42 8F',
  },
  {
    name: 'With an error',
    note: 'The payload marker is the last byte.',
    text: '41 45 10 01 8A C1 70 FF',
  },
];
