import type {CoapMessageText} from '../../../domain/authoring/coapMessages';
import {placeFields, type HexField} from '../../../domain/authoring/hexFields';
import type {PayloadFormat} from '../../../domain/authoring/payloadFormats';
import {fromHex} from '../../../domain/codec';
import {checkCoapDump, checkCoapMessage} from './checkCoap';
import {compareRanges, compareValues, statedBy} from './compareValues';
import {decodePayload} from './decodePayload';
import {findElements} from './pages';

interface Dump {
  label: string;
  format?: PayloadFormat;
  path?: string;
  fields: HexField[];
}

function checkDump({format, path, fields}: Dump): string[] {
  if (format === undefined) {
    return ['A HexDump of the guide needs a format, so that its bytes can be decoded.'];
  }
  if (format === 'coap') {
    return checkCoapDump(fields, path);
  }
  const placed = placeFields(fields);
  const decoded = decodePayload(format, fromHex(fields.map(({bytes}) => bytes).join(' ')), path);
  return [...compareValues(decoded, statedBy(placed)), ...compareRanges(decoded, placed)];
}

test.each(findElements<Dump>('HexDump'))('$place $props.label: the bytes say what is stated', ({props}) => {
  expect(checkDump(props)).toEqual([]);
});

test.each(findElements<{label: string; messages: CoapMessageText[]}>('Coap'))(
  '$place $props.label: the messages say what is stated',
  ({props: {messages}}) => {
    const problems = messages.flatMap((message, index) => {
      const request = messages.slice(0, index).findLast(({uri}) => uri)?.uri;
      return checkCoapMessage(message, request?.split('?')[0]);
    });
    expect(problems).toEqual([]);
  },
);
