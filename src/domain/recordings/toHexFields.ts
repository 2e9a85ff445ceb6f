import type {HexField} from '../authoring/hexFields';
import {
  contentFormat,
  decode,
  formatPath,
  fromHex,
  toHex,
  type CoapMessage,
  type CodecContext,
  type PayloadNode,
} from '../codec';
import {codeOf, optionText, readMessage, stateValue} from './readMessage';
import type {RecordedMessage} from './model';

/**
 * The parts of a recorded message, one behind the other: header, code, Message ID, token, each option, and the payload
 * with the values in it.
 *
 * @throws Error when the bytes are not a CoAP message
 */
export function toHexFields(recorded: RecordedMessage, context: CodecContext = {}): HexField[] {
  const bytes = fromHex(recorded.bytes);
  const message = readMessage(recorded);
  const {type, messageId, token, ranges} = message;
  const cut = (start: number, end: number) => toHex(bytes.subarray(start, end));
  const tokenMeaning = `version 1, token of ${token.length} ${token.length === 1 ? 'byte' : 'bytes'}`;
  return [
    {bytes: cut(0, 1), name: 'Header', meaning: tokenMeaning, value: type},
    {bytes: cut(1, 2), name: 'Code', value: codeOf(message)},
    {bytes: cut(2, 4), name: 'Message ID', value: messageId},
    ...(token.length > 0
      ? [{bytes: cut(ranges.token.start, ranges.token.end), name: 'Token', value: toHex(token)}]
      : []),
    ...optionFields(message, cut),
    ...(ranges.payload ? [{bytes: cut(ranges.payload.start - 1, ranges.payload.start), name: 'Payload marker'}] : []),
    ...payloadFields(message, context),
  ];
}

function optionFields({options}: CoapMessage, cut: (start: number, end: number) => string): HexField[] {
  let before = 0;
  return options.map(({number, name, value, range, valueRange}) => {
    const place = number === before ? 'the same option again' : `option ${number}`;
    before = number;
    const size = valueRange.end - valueRange.start;
    return {
      bytes: cut(range.start, range.end),
      name: name ?? String(number),
      meaning: `${place}, ${size} ${size === 1 ? 'byte' : 'bytes'}`,
      value: value.format === 'uint' ? value.value : optionText(value),
    };
  });
}

/** One field for each value or link, from behind the one before up to its own end; the last takes what is left. */
function payloadFields({payload, options}: CoapMessage, context: CodecContext): HexField[] {
  if (!payload) {
    return [];
  }
  const number = options.find(({name}) => name === 'Content-Format')?.value;
  const format = number?.format === 'uint' ? contentFormat(number.value)?.format : undefined;
  const nodes = format ? decode(format, payload, context).nodes : [];
  const shown = nodes.filter(({value}) => format === 'link' || value !== undefined);
  if (shown.length === 0) {
    return [{bytes: toHex(payload), name: 'Payload'}];
  }
  return shown.map((node, index) => {
    const start = shown[index - 1]?.range.end ?? 0;
    const end = node === shown.at(-1) ? payload.length : node.range.end;
    return {bytes: toHex(payload.subarray(start, end)), ...describeNode(node, payload)};
  });
}

function describeNode({path, value, range}: PayloadNode, payload: Uint8Array): Omit<HexField, 'bytes'> {
  return value
    ? {name: 'Payload', path: formatPath(path), value: stateValue(value)}
    : {name: 'Link', meaning: new TextDecoder().decode(payload.subarray(range.start, range.end))};
}
