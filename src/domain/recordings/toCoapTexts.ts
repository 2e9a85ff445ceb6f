import type {CoapMessageText} from '../authoring/coapMessages';
import type {StatedValues} from '../authoring/statedValues';
import {contentFormat, decode, formatPath, parsePath, toHex, type CodecContext, type CoapMessage} from '../codec';
import type {RecordedExchange, RecordedMessage} from './model';
import {codeOf, isRequestCode, optionText, readMessage, stateValue} from './readMessage';

type ResourceOf = CodecContext['resourceOf'];

/**
 * The messages of an exchange as pages show them, with all that their bytes say.
 *
 * @throws Error when bytes are not a CoAP message
 */
export function toCoapTexts({messages}: RecordedExchange, resourceOf?: ResourceOf): CoapMessageText[] {
  const paths = new Map<string, string>();
  return messages.map((message) => {
    const decoded = readMessage(message);
    const token = toHex(decoded.token);
    const path = `/${optionTexts(decoded, 'Uri-Path').join('/')}`;
    if (isRequestCode(decoded)) {
      paths.set(token, path);
    }
    return toText(message, decoded, {basePath: parsePath(paths.get(token) ?? '/').path, resourceOf});
  });
}

function toText({from, to, bytes}: RecordedMessage, message: CoapMessage, context: CodecContext): CoapMessageText {
  const {type, messageId, token, payload} = message;
  const options = otherOptions(message);
  return {
    from,
    to,
    type,
    code: codeOf(message),
    id: messageId,
    ...(token.length > 0 && {token: toHex(token)}),
    ...(isRequestCode(message) && {uri: uriOf(message)}),
    ...(Object.keys(options).length > 0 && {options}),
    ...(payload && describePayload(payload, Number(options['Content-Format'] ?? Number.NaN), context)),
    bytes,
  };
}

function uriOf(message: CoapMessage): string {
  const query = optionTexts(message, 'Uri-Query').join('&');
  return `/${optionTexts(message, 'Uri-Path').join('/')}${query && `?${query}`}`;
}

function optionTexts({options}: CoapMessage, wanted: string): string[] {
  return options.filter(({name}) => name === wanted).map(({value}) => optionText(value));
}

/** The options besides those of the URI; a list where there are several of one name. */
function otherOptions(message: CoapMessage): Record<string, string | number | string[]> {
  const names = new Set(message.options.map(({name, number}) => name ?? String(number)));
  names.delete('Uri-Path');
  names.delete('Uri-Query');
  return Object.fromEntries(
    [...names].map((name) => {
      const texts = optionTexts(message, name);
      const isNumber = message.options.some((option) => option.name === name && option.value.format === 'uint');
      return [name, texts.length > 1 ? texts : isNumber ? Number(texts[0]) : texts[0]!];
    }),
  );
}

/** Formats that are text and say their values themselves. */
const texts: readonly (string | undefined)[] = ['text', 'link', 'senml-json', 'oma-json'];

/** The payload as text or in hexadecimal, and the values in it. */
function describePayload(payload: Uint8Array, number: number, context: CodecContext) {
  const format = contentFormat(number)?.format;
  const {nodes} = format ? decode(format, payload, context) : {nodes: []};
  const values: StatedValues = Object.fromEntries(
    nodes.flatMap(({path, value, time}) =>
      value ? [[`${formatPath(path)}${time === undefined ? '' : ` @${time}`}`, stateValue(value)]] : [],
    ),
  );
  return {
    payload: texts.includes(format) ? new TextDecoder().decode(payload) : toHex(payload),
    ...(Object.keys(values).length > 0 && {values}),
  };
}
