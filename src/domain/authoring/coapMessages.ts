import type {StatedValues} from './statedValues';

export const coapRoles = {client: 'LwM2M Client', server: 'LwM2M Server', bootstrap: 'LwM2M Bootstrap-Server'} as const;
export type CoapRole = keyof typeof coapRoles;

export const messageTypes = {
  CON: 'Confirmable',
  NON: 'Non-confirmable',
  ACK: 'Acknowledgement',
  RST: 'Reset',
} as const;
export type MessageType = keyof typeof messageTypes;

/** One message of an exchange as pages write it. */
export interface CoapMessageText {
  from: CoapRole;
  to: CoapRole;
  /** Absent on transports without message types, such as TCP. */
  type?: MessageType;
  /** `GET`, or `2.05`. */
  code: string;
  /** Message ID. */
  id?: number;
  /** Token in hexadecimal. */
  token?: string;
  /** Path and query of a request: `/rd?ep=dev1&lt=300`. Each segment and each parameter is an option of its own. */
  uri?: string;
  /** Further options by name, for example `{Accept: 112, Observe: 0}`. */
  options?: Readonly<Record<string, string | number | readonly string[]>>;
  /** Payload as text; hexadecimal when `values` belong to a binary format. */
  payload?: string;
  /** What the payload says. */
  values?: StatedValues;
  /** The whole message in hexadecimal, as UDP carries it. */
  bytes?: string;
  /** What the message is for. */
  note?: string;
}

/** An option with one line for each of its values. */
export interface OptionText {
  name: string;
  value: string;
}

/** The options of a message in the order of their numbers in the URI, then the others as written. */
export function listOptions({uri, options = {}}: Pick<CoapMessageText, 'uri' | 'options'>): OptionText[] {
  const {path, query} = splitUri(uri ?? '');
  return [
    ...path.map((value) => ({name: 'Uri-Path', value})),
    ...query.map((value) => ({name: 'Uri-Query', value})),
    ...Object.entries(options).flatMap(([name, value]) => [value].flat().map((each) => ({name, value: String(each)}))),
  ];
}

/** Segments and parameters of `/rd?ep=dev1&lt=300`. */
export function splitUri(uri: string): {path: string[]; query: string[]} {
  const [path = '', query = ''] = uri.split('?', 2);
  return {path: path.split('/').filter(Boolean), query: query.split('&').filter(Boolean)};
}

/** `GET` is a request, `2.05` the answer to one. */
export function isRequest({code}: Pick<CoapMessageText, 'code'>): boolean {
  return !/^\d\.\d\d$/.test(code);
}
