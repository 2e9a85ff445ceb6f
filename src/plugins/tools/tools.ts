/** A tool of the workbench. Its page is `/tools/<id>/`, drawn by the theme component `page`. */
export interface Tool {
  id: string;
  page: string;
  title: string;
  /** What it answers, in one sentence: for the entrance, and for search engines. */
  summary: string;
}

/** Every tool, in the order of the entrance. Another tool is one more entry here, and its page below `theme/`. */
export const tools = [
  {
    id: 'payload',
    page: '@theme/PayloadPage',
    title: 'Read a payload',
    summary: 'See what the bytes of a payload say, value by value, and write the same values in every format of LwM2M.',
  },
  {
    id: 'coap',
    page: '@theme/CoapPage',
    title: 'Read a CoAP message',
    summary: 'See the header, the options and the payload of CoAP messages, and put the pieces of long ones together.',
  },
  {
    id: 'resolve',
    page: '@theme/ResolvePage',
    title: 'Resolve a path',
    summary: 'Paste paths, URNs or Object Links and see which Object, instance and Resource each of them names.',
  },
  {
    id: 'registration',
    page: '@theme/RegistrationPage',
    title: 'Check a registration',
    summary: 'See what a Register says, which versions its Objects are taken as, and what servers answer.',
  },
  {
    id: 'observe',
    page: '@theme/ObservePage',
    title: 'Try an observation',
    summary: 'Set notification attributes, choose how a value moves, and see which samples are told and why.',
  },
  {
    id: 'object-check',
    page: '@theme/ObjectCheckPage',
    title: 'Check an Object',
    summary: 'Check an object definition before you submit it, correct it, and get the files of the submission.',
  },
] as const satisfies readonly Tool[];

export type ToolId = (typeof tools)[number]['id'];

/** Address of a tool below the base path. */
export function toolPath(id: string): string {
  return `/tools/${id}/`;
}
