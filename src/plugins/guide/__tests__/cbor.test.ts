import {isRequest, listOptions, splitUri, type CoapMessageText} from '../../../domain/authoring/coapMessages';
import type {HexField} from '../../../domain/authoring/hexFields';
import {formatOfNumber} from '../../../domain/authoring/payloadFormats';
import type {StatedValues} from '../../../domain/authoring/statedValues';
import {decodeCoap, fromHex} from '../../../domain/codec';
import {statedBy} from './compareValues';
import {cborFormats, readIndependently, type CborFormat} from './independentCbor';
import {findElements} from './pages';

/** Bytes of an example in CBOR, with the path of its request and what the page says they hold. */
interface CborExample {
  place: string;
  format: CborFormat;
  bytes: Uint8Array;
  path: string;
  stated: StatedValues;
}

const isCbor = (format?: string): format is CborFormat => (cborFormats as readonly string[]).includes(format ?? '');

const formatOf = (contentFormat: unknown) => formatOfNumber(Number(contentFormat ?? Number.NaN));
const payloadOf = (hex: string) => decodeCoap(fromHex(hex)).message?.payload;

function fromDumps(): CborExample[] {
  const dumps = findElements<{format?: string; path?: string; fields: HexField[]}>('HexDump');
  return dumps.flatMap(({place, props: {format, path = '', fields}}) => {
    const hex = fields.map(({bytes}) => bytes).join(' ');
    const number = fields.find(({name}) => name === 'Content-Format')?.value;
    const inside = format === 'coap' ? formatOf(number) : format;
    const bytes = format === 'coap' ? payloadOf(hex) : fromHex(hex);
    return isCbor(inside) && bytes ? [{place, format: inside, bytes, path, stated: statedBy(fields)}] : [];
  });
}

function fromExchanges(): CborExample[] {
  return findElements<{messages: CoapMessageText[]}>('Coap').flatMap(({place, props: {messages}}) =>
    messages.flatMap((message, index) => {
      const format = formatOf(listOptions(message).find(({name}) => name === 'Content-Format')?.value);
      const bytes = message.payload ? format && fromHex(message.payload) : payloadOf(message.bytes ?? '');
      const uri = isRequest(message) ? message.uri : messages.slice(0, index).findLast((each) => each.uri)?.uri;
      const path = `/${splitUri(uri ?? '').path.join('/')}`;
      return isCbor(format) && bytes ? [{place, format, bytes, path, stated: message.values ?? {}}] : [];
    }),
  );
}

const examples = [...fromDumps(), ...fromExchanges()];

test.each(cborFormats)('there are examples of %s', (format) => {
  expect(examples.filter((example) => example.format === format).length).toBeGreaterThan(0);
});

test.each(examples)('$place $format: an independent decoder reads what is stated', (example) => {
  expect(readIndependently(example.format, example.bytes, example.path)).toEqual(example.stated);
});
