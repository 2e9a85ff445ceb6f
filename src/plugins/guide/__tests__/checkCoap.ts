import {isRequest, listOptions, type CoapMessageText, type OptionText} from '../../../domain/authoring/coapMessages';
import {byteCount, placeFields, type HexField, type PlacedField} from '../../../domain/authoring/hexFields';
import {formatOfNumber} from '../../../domain/authoring/payloadFormats';
import {coapOptionNumber, decodeCoap, fromHex, parseCode, toHex, type CoapMessage} from '../../../domain/codec';
import {optionText} from '../../../domain/recordings/readMessage';
import {compareRanges, compareValues, statedBy} from './compareValues';
import {decodePayload, type DecodedValue} from './decodePayload';

function optionsOf({options}: CoapMessage): OptionText[] {
  return options.map(({name, number, value}) => ({name: name ?? String(number), value: optionText(value)}));
}

function readMessage(bytes: Uint8Array): CoapMessage {
  const {message, problems} = decodeCoap(bytes);
  const errors = problems.filter(({level}) => level === 'error');
  if (!message || errors.length > 0) {
    throw new Error(errors.map(({offset, message: text}) => `byte ${offset}: ${text}`).join(' '));
  }
  return message;
}

/** What is wrong with a `HexDump` of a whole message: its fields are the parts of the message, with their values. */
export function checkCoapDump(fields: readonly HexField[], path?: string): string[] {
  const placed = placeFields(fields);
  const message = readMessage(fromHex(fields.map(({bytes}) => bytes).join(' ')));
  const problems = partsOf(message).flatMap((part) => checkPart(part, placed));
  return [...problems, ...checkPayloadFields(message, placed, path)];
}

interface Part {
  name: string;
  start: number;
  end: number;
  text: string;
}

function partsOf(message: CoapMessage): Part[] {
  const {type, codeText, codeName, messageId, token, ranges, options} = message;
  const code = codeText.startsWith('0.') ? (codeName ?? codeText) : codeText;
  return [
    {name: 'Header', start: 0, end: 1, text: type},
    {name: 'Code', start: 1, end: 2, text: code},
    {name: 'Message ID', start: 2, end: 4, text: String(messageId)},
    ...(token.length > 0 ? [{name: 'Token', ...ranges.token, text: toHex(token)}] : []),
    ...options.map(({name, range, value}) => ({name: name ?? '', ...range, text: optionText(value)})),
  ];
}

function checkPart({name, start, end, text}: Part, fields: readonly PlacedField[]): string[] {
  const field = fields.find(({offset}) => offset === start);
  if (!field || field.name !== name || start + byteCount(field) !== end) {
    return [`Bytes ${start} to ${end - 1} are the field "${name}" with the value ${text}.`];
  }
  return String(field.value) === text
    ? []
    : [`"${name}" at ${start} is stated as ${field.value}; the bytes say ${text}.`];
}

function checkPayloadFields(message: CoapMessage, fields: readonly PlacedField[], path?: string): string[] {
  const {payload, ranges} = message;
  if (!payload || !ranges.payload) {
    return [];
  }
  const base = ranges.payload.start;
  const inside = fields.filter(({offset}) => offset >= base);
  const plain = inside.find((field) => field.path === undefined && field.value !== undefined);
  if (plain) {
    const text = new TextDecoder().decode(payload);
    return plain.value === text ? [] : [`The payload is stated as ${plain.value}; the bytes say ${text}.`];
  }
  const decoded = decodeContent(optionsOf(message), payload, path);
  return [...compareValues(decoded, statedBy(inside)), ...compareRanges(decoded, inside, base)];
}

/** The values of a payload in the format that the options name. Under OSCORE it is ciphertext, so there are none. */
function decodeContent(options: readonly OptionText[], payload: Uint8Array, path?: string): DecodedValue[] {
  if (options.some(({name}) => name === 'OSCORE')) {
    return [];
  }
  const number = Number(options.find(({name}) => name === 'Content-Format')?.value ?? Number.NaN);
  const format = formatOfNumber(number);
  if (!format || format === 'coap') {
    throw new Error(`A payload needs a Content-Format that LwM2M knows, not ${number}.`);
  }
  return decodePayload(format, payload, path ?? pathOf(options));
}

const pathOf = (options: readonly OptionText[]): string =>
  `/${options.flatMap(({name, value}) => (name === 'Uri-Path' ? [value] : [])).join('/')}`;

/** What is wrong with a message of a `Coap` exchange; `path` is that of the request it answers. */
export function checkCoapMessage(message: CoapMessageText, path?: string): string[] {
  return [
    ...checkNames(message),
    ...(message.bytes ? checkBytes(message, message.bytes) : []),
    ...checkValues(message, path),
  ];
}

function checkNames(message: CoapMessageText): string[] {
  const unknown = listOptions(message).filter(({name}) => coapOptionNumber(name) === undefined);
  const code = parseCode(message.code) === undefined ? [`There is no code ${message.code}.`] : [];
  return [...code, ...unknown.map(({name}) => `There is no option ${name}.`)];
}

function checkBytes(text: CoapMessageText, bytes: string): string[] {
  const message = readMessage(fromHex(bytes));
  const stated = {
    type: text.type,
    code: parseCode(text.code),
    id: text.id,
    token: text.token ?? '',
    options: sorted(listOptions(text)),
  };
  const said = {
    type: message.type,
    code: message.code,
    id: message.messageId,
    token: toHex(message.token),
    options: optionsOf(message),
  };
  const same = JSON.stringify(stated) === JSON.stringify(said);
  return same ? [] : [`Stated: ${JSON.stringify(stated)}; the bytes say ${JSON.stringify(said)}.`];
}

function sorted(options: OptionText[]): OptionText[] {
  return options.toSorted((a, b) => (coapOptionNumber(a.name) ?? 0) - (coapOptionNumber(b.name) ?? 0));
}

const binary = new Set(['42', '60', '112', '322', '11542', '11544']);

/** Payload and values of a message, and the payload within its bytes. */
function checkValues(message: CoapMessageText, path?: string): string[] {
  const options = listOptions(message);
  const format = options.find(({name}) => name === 'Content-Format')?.value ?? '';
  const inBytes = message.bytes ? readMessage(fromHex(message.bytes)).payload : undefined;
  const stated =
    message.payload === undefined
      ? undefined
      : binary.has(format)
        ? fromHex(message.payload)
        : new TextEncoder().encode(message.payload);
  const payload = stated ?? inBytes;
  const differs = stated && message.bytes && toHex(stated) !== toHex(inBytes ?? new Uint8Array());
  const values = payload
    ? compareValues(decodeContent(options, payload, isRequest(message) ? undefined : path), message.values ?? {})
    : [];
  const relevant = message.values || !['40', '42'].includes(format) ? values : [];
  return [...(differs ? ['The payload is not the one within the bytes.'] : []), ...relevant];
}
